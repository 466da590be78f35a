import { prepared, type ReadableDb } from '../connection.ts'
import type { SampleKey } from './sampleKey.ts'

/** Times that a list is about, ms, both included. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Reads the next keys after one, in the order of time; the first where it is null. */
export type KeySegment = (after: SampleKey | null, count: number) => SampleKey[]

type Place = readonly [at: number, id: number]

/** The open end that a segment goes on from, and the closed one where it stops. */
const boundsOf = (
  { from, to }: Period,
  isDescending: boolean,
  after: SampleKey | null,
): { readonly begin: Place; readonly end: number } => {
  const start: Place = isDescending ? [to, Number.MAX_SAFE_INTEGER] : [from, -1]
  return { begin: after === null ? start : [after.at, after.id], end: isDescending ? from : to }
}

const wordsOf = (isDescending: boolean) =>
  isDescending ? { past: '<', within: '>=', way: 'DESC' } : { past: '>', within: '<=', way: 'ASC' }

/** The subgroups of a characteristic, from the index of times alone. */
export const timeSegment = (
  db: ReadableDb,
  characteristicId: number,
  period: Period,
  isDescending: boolean,
): KeySegment => {
  const { past, within, way } = wordsOf(isDescending)
  const statement = prepared(
    db,
    `SELECT id, at, characteristic_id AS characteristicId FROM sample
     WHERE characteristic_id = ? AND (at, id) ${past} (?, ?) AND at ${within} ? ORDER BY at ${way}, id ${way} LIMIT ?`,
  )
  return (after, count) => {
    const { begin, end } = boundsOf(period, isDescending, after)
    return statement.all(characteristicId, ...begin, end, count) as SampleKey[]
  }
}

/** The subgroups of a characteristic that carry a value. */
export const traceSegment = (
  db: ReadableDb,
  valueId: number,
  characteristicId: number,
  period: Period,
  isDescending: boolean,
): KeySegment => {
  const { past, within, way } = wordsOf(isDescending)
  const statement = prepared(
    db,
    `SELECT sample_id AS id, at, characteristic_id AS characteristicId FROM trace
     WHERE value_id = ? AND characteristic_id = ? AND (at, sample_id) ${past} (?, ?) AND at ${within} ?
     ORDER BY at ${way}, sample_id ${way} LIMIT ?`,
  )
  return (after, count) => {
    const { begin, end } = boundsOf(period, isDescending, after)
    return statement.all(valueId, characteristicId, ...begin, end, count) as SampleKey[]
  }
}

/** All subgroups in the order in which they arrived. */
export const arrivalSegment = (db: ReadableDb, isDescending: boolean): KeySegment => {
  const { past, way } = wordsOf(isDescending)
  const statement = prepared(
    db,
    `SELECT id, at, characteristic_id AS characteristicId FROM sample WHERE id ${past} ? ORDER BY id ${way} LIMIT ?`,
  )
  return (after, count) =>
    statement.all(after?.id ?? (isDescending ? Number.MAX_SAFE_INTEGER : -1), count) as SampleKey[]
}
