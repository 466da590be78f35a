import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** Why a subgroup is left out of limits and rules. */
export interface ExclusionRow {
  readonly sampleId: number
  readonly characteristicId: number
  readonly reason: string
  readonly excludedBy: string
  readonly excludedAt: number
}

/** Excludes a subgroup; one that is excluded already keeps its first reason. */
export const insertExclusion = (db: WritableDb, row: ExclusionRow): boolean =>
  prepared(
    db,
    `INSERT INTO sample_exclusion (sample_id, characteristic_id, reason, excluded_by, excluded_at)
     VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ).run(row.sampleId, row.characteristicId, row.reason, row.excludedBy, row.excludedAt).changes > 0

/**
 * Lets an excluded subgroup count again; whether it was excluded. Since when until when it was is kept; why stays in the audit
 * log.
 */
export const deleteExclusion = (db: WritableDb, sampleId: number, endedAt: number): boolean => {
  prepared(
    db,
    `INSERT INTO former_exclusion (sample_id, characteristic_id, excluded_at, ended_at)
     SELECT sample_id, characteristic_id, excluded_at, ? FROM sample_exclusion WHERE sample_id = ?`,
  ).run(endedAt, sampleId)
  return prepared(db, 'DELETE FROM sample_exclusion WHERE sample_id = ?').run(sampleId).changes > 0
}

export const isExcluded = (db: ReadableDb, sampleId: number): boolean =>
  prepared(db, 'SELECT 1 FROM sample_exclusion WHERE sample_id = ?').get(sampleId) !== undefined

/** Why a subgroup is left out; null where it counts. */
export const exclusionOf = (db: ReadableDb, sampleId: number): ExclusionRow | null =>
  (prepared(
    db,
    `SELECT sample_id AS sampleId, characteristic_id AS characteristicId, reason, excluded_by AS excludedBy,
       excluded_at AS excludedAt
     FROM sample_exclusion WHERE sample_id = ?`,
  ).get(sampleId) as ExclusionRow | undefined) ?? null

/** How many of a characteristic's subgroups are excluded. */
export const excludedCount = (db: ReadableDb, characteristicId: number): number =>
  (
    prepared(db, 'SELECT count(*) AS count FROM sample_exclusion WHERE characteristic_id = ?').get(
      characteristicId,
    ) as { count: number }
  ).count

/** The excluded subgroups of a characteristic. */
export const excludedSamples = (db: ReadableDb, characteristicId: number): Set<number> =>
  new Set(
    prepared(db, 'SELECT sample_id FROM sample_exclusion WHERE characteristic_id = ?')
      .pluck()
      .all(characteristicId) as number[],
  )

/** The subgroups of a characteristic that were excluded at a time, ms, as far as it is stored. */
export const excludedSamplesAt = (db: ReadableDb, characteristicId: number, at: number): Set<number> =>
  new Set(
    prepared(
      db,
      `SELECT sample_id FROM sample_exclusion WHERE characteristic_id = @characteristicId AND excluded_at <= @at
       UNION SELECT sample_id FROM former_exclusion
       WHERE characteristic_id = @characteristicId AND excluded_at <= @at AND ended_at > @at`,
    )
      .pluck()
      .all({ characteristicId, at }) as number[],
  )
