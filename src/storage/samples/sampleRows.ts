import { prepared, type ReadableDb } from '../connection.ts'
import type { OriginRow } from '../measurements/origins.ts'
import { unpackValues } from '../measurements/packedValues.ts'

/** A subgroup as a list shows it. Times are milliseconds since 1970, UTC. */
export interface ListedRow {
  readonly id: number
  readonly characteristicId: number
  readonly at: number
  readonly receivedAt: number
  readonly measurements: readonly number[]
  readonly originId: number
  readonly judgedBy: number | null
  readonly batchNumber: string | null
  readonly operatorId: string | null
  readonly metadata: string | null
  readonly excluded: 0 | 1
  readonly corrections: number
}

/** A violation that stands at a subgroup. */
export interface StandingViolation {
  readonly sampleId: number
  readonly status: 'open' | 'acknowledged'
  readonly severity: 'CRITICAL' | 'WARNING'
  readonly ruleId: number
}

interface StoredRow extends Omit<ListedRow, 'measurements'> {
  readonly measurements: Buffer
}

/** Subgroups by their ids, in the order of these. */
export const sampleRows = (db: ReadableDb, ids: readonly number[]): ListedRow[] =>
  (
    prepared(
      db,
      `SELECT sample.id, characteristic_id AS characteristicId, at, received_at AS receivedAt, measurements,
         origin_id AS originId, judged_by AS judgedBy, batch_number AS batchNumber, operator_id AS operatorId, metadata,
         EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id) AS excluded,
         (SELECT count(*) FROM sample_correction WHERE sample_correction.sample_id = sample.id) AS corrections
       FROM json_each(?) AS asked CROSS JOIN sample ON sample.id = asked.value ORDER BY asked.key`,
    ).all(JSON.stringify(ids)) as StoredRow[]
  ).map((row) => ({ ...row, measurements: unpackValues(row.measurements) }))

/** The violations that stand at some subgroups. */
export const standingViolations = (db: ReadableDb, sampleIds: readonly number[]): StandingViolation[] =>
  prepared(
    db,
    `SELECT sample_id AS sampleId, status, severity, rule_id AS ruleId FROM violation
     WHERE sample_id IN (SELECT value FROM json_each(?)) AND status <> 'withdrawn'`,
  ).all(JSON.stringify(sampleIds)) as StandingViolation[]

/** Some origins by their ids. */
export const originsById = (db: ReadableDb, ids: readonly number[]): ReadonlyMap<number, OriginRow> =>
  new Map(
    (
      prepared(
        db,
        `SELECT id, kind, actor, user_id AS userId, key_id AS keyId, via, address, user_agent AS userAgent
         FROM origin WHERE id IN (SELECT value FROM json_each(?))`,
      ).all(JSON.stringify(ids)) as (OriginRow & { id: number })[]
    ).map((row) => [row.id, row]),
  )
