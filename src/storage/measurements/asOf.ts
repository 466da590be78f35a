import { prepared, type ReadableDb } from '../connection.ts'
import { unpackValues } from './packedValues.ts'
import { partOf } from './samples.ts'
import type { SeriesPoint } from './series.ts'
import type { ViolationStatus } from './violations.ts'

/** A subgroup as it stood at a past time, with when it was recorded, ms. */
export interface FormerPoint extends Omit<SeriesPoint, 'excluded'> {
  readonly receivedAt: number
}

/** The highest of rising numbers for which something holds; 0 where it holds for none. */
const highest = (top: number, holds: (number: number) => boolean): number => {
  let [low, high] = [0, top]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The newest subgroup of the station that was recorded by a time, ms, by its id; 0 before the first. Ids rise with the time of recording. */
export const lastRecordedBy = (db: ReadableDb, at: number): number => {
  const top = prepared(db, 'SELECT coalesce(max(id), 0) FROM sample').pluck().get() as number
  const next = prepared(db, 'SELECT received_at FROM sample WHERE id >= ? ORDER BY id LIMIT 1').pluck()
  return highest(top, (id) => (next.get(id) as number) <= at)
}

/** The newest entry of the audit log by a time, ms, by its number; 0 before the first that is kept. */
export const lastEntryBy = (db: ReadableDb, at: number): number => {
  const top = prepared(db, 'SELECT coalesce(max(seq), 0) FROM audit_entry').pluck().get() as number
  const next = prepared(db, 'SELECT at FROM audit_entry WHERE seq >= ? ORDER BY seq LIMIT 1').pluck()
  return highest(top, (seq) => (next.get(seq) as number) <= at)
}

/** The newest `count` subgroups of a characteristic in the order of measuring, of those up to an id; oldest first. */
export const newestUpTo = (
  db: ReadableDb,
  characteristicId: number,
  lastId: number,
  count: number,
): FormerPoint[] =>
  prepared(
    db,
    `SELECT id, at, measurements, metadata, received_at AS receivedAt FROM sample
     WHERE characteristic_id = ? AND id <= ? ORDER BY at DESC, id DESC LIMIT ?`,
  )
    .all(characteristicId, lastId, count)
    .map((row) => {
      const { measurements, metadata, ...rest } = row as Omit<FormerPoint, 'measurements' | 'part'> & {
        readonly measurements: Buffer
        readonly metadata: string | null
      }
      return { ...rest, measurements: unpackValues(measurements), part: partOf(metadata) }
    })
    .reverse()

/** How many subgroups of a characteristic were stored up to an id. */
export const countUpTo = (db: ReadableDb, characteristicId: number, lastId: number): number =>
  prepared(db, 'SELECT count(*) FROM sample WHERE characteristic_id = ? AND id <= ?')
    .pluck()
    .get(characteristicId, lastId) as number

/** How many subgroups of a characteristic were measured by a time, ms, and stored only after an id. */
export const countLaterOf = (
  db: ReadableDb,
  characteristicId: number,
  measuredBy: number,
  lastId: number,
): number =>
  prepared(db, 'SELECT count(*) FROM sample WHERE characteristic_id = ? AND at <= ? AND id > ?')
    .pluck()
    .get(characteristicId, measuredBy, lastId) as number

/** What subgroups held at a time, ms, where they were corrected since: by their ids. */
export const contentBefore = (
  db: ReadableDb,
  characteristicId: number,
  at: number,
): ReadonlyMap<number, Pick<FormerPoint, 'measurements' | 'part'>> => {
  const rows = prepared(
    db,
    `SELECT sample_correction.sample_id AS id, sample_correction.measurements, sample_correction.metadata
     FROM sample_correction JOIN sample ON sample.id = sample_correction.sample_id
     WHERE sample.characteristic_id = ? AND corrected_at > ? ORDER BY sample_correction.id DESC`,
  ).all(characteristicId, at) as { id: number; measurements: Buffer; metadata: string | null }[]
  return new Map(
    rows.map(({ id, measurements, metadata }) => [
      id,
      { measurements: unpackValues(measurements), part: partOf(metadata) },
    ]),
  )
}

/** The statuses that violations of a characteristic had under an entry of the audit log, by their ids, as far as it tells. */
export const statusesUnder = (
  db: ReadableDb,
  characteristicId: number,
  seq: number,
  from: number,
): ReadonlyMap<number, ViolationStatus> => {
  const rows = prepared(
    db,
    `SELECT violation_change.violation_id AS id, violation_change.status FROM violation_change
     JOIN violation ON violation.id = violation_change.violation_id
     WHERE violation_change.seq <= ? AND violation.characteristic_id = ? AND violation.at >= ?
     ORDER BY violation_change.id`,
  ).all(seq, characteristicId, from) as { id: number; status: ViolationStatus }[]
  return new Map(rows.map(({ id, status }) => [id, status]))
}

/** The first and the last moment at which something of a characteristic was recorded or decided, and the ones around a time, ms. */
export const decisionsAround = (
  db: ReadableDb,
  characteristicId: number,
  at: number,
): { readonly before: number | null; readonly after: number | null } =>
  prepared(
    db,
    `SELECT max(iif(moment < @at, moment, NULL)) AS before, min(iif(moment > @at, moment, NULL)) AS after FROM (
       SELECT created_at AS moment FROM limits_revision WHERE characteristic_id = @characteristicId
       UNION ALL SELECT excluded_at FROM sample_exclusion WHERE characteristic_id = @characteristicId
       UNION ALL SELECT excluded_at FROM former_exclusion WHERE characteristic_id = @characteristicId
       UNION ALL SELECT ended_at FROM former_exclusion WHERE characteristic_id = @characteristicId
       UNION ALL SELECT acknowledged_at FROM violation
         WHERE characteristic_id = @characteristicId AND acknowledged_at IS NOT NULL
       UNION ALL SELECT created_at FROM annotation WHERE characteristic_id = @characteristicId)`,
  ).get({ characteristicId, at }) as { before: number | null; after: number | null }

/** When the subgroup a number of places behind another was recorded, in the order of measuring; the last where there are fewer. */
export const recordedAfter = (
  db: ReadableDb,
  characteristicId: number,
  after: { readonly at: number; readonly id: number },
  recordedSince: number,
  places: number,
): number | null =>
  prepared(
    db,
    `SELECT max(receivedAt) FROM (
       SELECT received_at AS receivedAt FROM sample
       WHERE characteristic_id = ? AND (at, id) > (?, ?) AND received_at > ? ORDER BY at, id LIMIT ?)`,
  )
    .pluck()
    .get(characteristicId, after.at, after.id, recordedSince, places) as number | null

/** When the oldest stored subgroup of a characteristic was recorded, ms; null without any. */
export const firstRecorded = (db: ReadableDb, characteristicId: number): number | null =>
  (prepared(db, 'SELECT received_at FROM sample WHERE characteristic_id = ? ORDER BY at, id LIMIT 1')
    .pluck()
    .get(characteristicId) as number | undefined) ?? null

/** How often the settings of a characteristic were changed after a time, ms. */
export const settingsChangedSince = (db: ReadableDb, characteristicId: number, at: number): number =>
  prepared(
    db,
    `SELECT count(*) FROM audit_entry
     WHERE record_id = ? AND at > ? AND kind <> 'ingest' AND operation = 'characteristic.update' AND success = 1`,
  )
    .pluck()
    .get(String(characteristicId), at) as number
