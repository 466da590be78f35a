import { prepared, type ReadableDb } from '../connection.ts'
import { pointsFromTo, type SeriesKey, type SeriesPoint } from './series.ts'

/** An excluded subgroup within a period, with its reason. */
export interface ExclusionInPeriod extends SeriesKey {
  readonly reason: string
  readonly excludedBy: string
  readonly excludedAt: number
}

/** Ids of the subgroups that a revision was computed from, in the order of measuring; null where its limits were given. */
export const revisionSampleIds = (
  db: ReadableDb,
  characteristicId: number,
  revision: number,
): number[] | null => {
  const stored = prepared(
    db,
    'SELECT sample_ids FROM limits_revision WHERE characteristic_id = ? AND revision = ?',
  )
    .pluck()
    .get(characteristicId, revision) as Buffer | null | undefined
  if (stored === null || stored === undefined) return null
  const text = stored.toString('ascii')
  return text === '' ? [] : text.split(' ').map(Number)
}

const keyOf = (db: ReadableDb, sampleId: number): SeriesKey | null =>
  (prepared(db, 'SELECT id, at FROM sample WHERE id = ?').get(sampleId) as SeriesKey | undefined) ?? null

/** Where the first and the last of the subgroups stand; empty where one of them is gone. */
export const endsOf = (db: ReadableDb, sampleIds: readonly number[]): SeriesKey[] => {
  const first = keyOf(db, sampleIds[0] ?? 0)
  const last = keyOf(db, sampleIds.at(-1) ?? 0)
  return first === null || last === null ? [] : [first, last]
}

/** Those of the subgroups that are still there and not excluded since, in the order of measuring. */
export const pointsOfBaseline = (
  db: ReadableDb,
  characteristicId: number,
  sampleIds: readonly number[],
): SeriesPoint[] => {
  const wanted = new Set(sampleIds)
  const [first, last] = endsOf(db, sampleIds)
  if (first === undefined || last === undefined) return []
  return pointsFromTo(db, characteristicId, first, last, Number.MAX_SAFE_INTEGER).filter(({ id }) =>
    wanted.has(id),
  )
}

/** The excluded subgroups from one key to another, both ends included, oldest first. */
export const exclusionsFromTo = (
  db: ReadableDb,
  characteristicId: number,
  from: SeriesKey,
  to: SeriesKey,
): ExclusionInPeriod[] =>
  prepared(
    db,
    `SELECT sample.id, sample.at, reason, excluded_by AS excludedBy, excluded_at AS excludedAt
     FROM sample_exclusion JOIN sample ON sample.id = sample_exclusion.sample_id
     WHERE sample_exclusion.characteristic_id = ? AND (sample.at, sample.id) >= (?, ?) AND (sample.at, sample.id) <= (?, ?)
     ORDER BY sample.at, sample.id`,
  ).all(characteristicId, from.at, from.id, to.at, to.id) as ExclusionInPeriod[]

/** How many subgroups lie from one key to another, both ends included, counted no further than to `most`. */
export const subgroupsFromTo = (
  db: ReadableDb,
  characteristicId: number,
  from: SeriesKey | null,
  to: SeriesKey | null,
  most: number,
): number =>
  prepared(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM sample
       WHERE characteristic_id = ? AND (at, id) >= (?, ?) AND (at, id) <= (?, ?) LIMIT ?)`,
  )
    .pluck()
    .get(
      characteristicId,
      from?.at ?? Number.MIN_SAFE_INTEGER,
      from?.id ?? 0,
      to?.at ?? Number.MAX_SAFE_INTEGER,
      to?.id ?? Number.MAX_SAFE_INTEGER,
      most,
    ) as number
