import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { indexedFields, type TraceFieldRow } from './traceFields.ts'
import { carriesTraces, type TraceSource, tracesOf } from './tracesOf.ts'

/** A subgroup with what places it in a chart and in the search. */
export interface TracedRow extends TraceSource {
  readonly id: number
  readonly characteristicId: number
  readonly at: number
}

const storedValue = (db: ReadableDb, fieldId: number, value: string): number | undefined =>
  prepared(
    db,
    'SELECT id FROM trace_value WHERE field_id = ? AND value = ? COLLATE NOCASE AND value = ? ORDER BY id LIMIT 1',
  )
    .pluck()
    .get(fieldId, value, value) as number | undefined

const newValue = (db: WritableDb, fieldId: number, value: string): number =>
  prepared(db, 'INSERT INTO trace_value (field_id, value) VALUES (?, ?) RETURNING id')
    .pluck()
    .get(fieldId, value) as number

// Rows go in by as many as fit, as those of `sample` do.
const rowsAStatement = [64, 8, 1]
const inserts = rowsAStatement.map(
  (rows) => `INSERT OR IGNORE INTO trace VALUES ${Array(rows).fill('(?, ?, ?, ?)').join(', ')}`,
)

const insertRows = (db: WritableDb, rows: readonly number[]): void => {
  let at = 0
  rowsAStatement.forEach((size, i) => {
    for (const step = size * 4; at + step <= rows.length; at += step) {
      prepared(db, inserts[i] as string).run(rows.slice(at, at + step))
    }
  })
}

/** Lets subgroups be found by some fields. Those that are found already stay so. */
export const indexBy = (
  db: WritableDb,
  fields: readonly Pick<TraceFieldRow, 'id' | 'key'>[],
  rows: readonly TracedRow[],
): void => {
  const keys = fields.map((field) => field.key)
  const ids = new Map(fields.map((field) => [field.key, field.id]))
  const values = new Map<string, number>()
  const numbers: number[] = []
  for (const row of rows) {
    if (!carriesTraces(row)) continue
    for (const [key, value] of tracesOf(row, keys)) {
      const place = `${key}\n${value}`
      let valueId = values.get(place)
      if (valueId === undefined) {
        const fieldId = ids.get(key) as number
        valueId = storedValue(db, fieldId, value) ?? newValue(db, fieldId, value)
        values.set(place, valueId)
      }
      numbers.push(valueId, row.characteristicId, row.at, row.id)
    }
  }
  insertRows(db, numbers)
}

/** Lets new subgroups be found by every field. It costs those that carry nothing no more than a look at each. */
export const indexTraces = (db: WritableDb, rows: readonly TracedRow[]): void => {
  if (rows.some(carriesTraces)) indexBy(db, indexedFields(db), rows)
}

/** Lets a corrected subgroup be found by what it carries now, and no longer by what it carried before. */
export const reindexTraces = (db: WritableDb, before: TracedRow, after: TraceSource): void => {
  const fields = indexedFields(db)
  const keys = fields.map((field) => field.key)
  const now = new Map(tracesOf(after, keys))
  for (const [key, value] of tracesOf(before, keys)) {
    if (now.get(key) === value) continue
    const field = fields.find((one) => one.key === key)
    const valueId = field === undefined ? undefined : storedValue(db, field.id, value)
    if (valueId === undefined) continue
    prepared(
      db,
      'DELETE FROM trace WHERE value_id = ? AND characteristic_id = ? AND at = ? AND sample_id = ?',
    ).run(valueId, before.characteristicId, before.at, before.id)
    prepared(
      db,
      'DELETE FROM trace_value WHERE id = ? AND NOT EXISTS (SELECT 1 FROM trace WHERE value_id = trace_value.id)',
    ).run(valueId)
  }
  indexTraces(db, [{ ...before, ...after }])
}
