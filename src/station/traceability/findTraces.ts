import type { FoundTrace } from '../../contract/traceability.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  type CharacteristicScope,
  visibleCharacteristics,
} from '../../storage/samples/visibleCharacteristics.ts'
import { type TraceFieldRow, traceFields } from '../../storage/traceability/traceFields.ts'
import {
  countTraces,
  type TraceValueRow,
  valuesBeginningWith,
} from '../../storage/traceability/traceSearch.ts'

/** What is looked for, and for whom. */
export interface FindJob {
  readonly text: string
  readonly field: string | null
  readonly limit: number
  readonly scope: CharacteristicScope
}

/** As many values of a field are looked at: others' may be among them. */
const mostLookedAt = 200

const iso = (at: number): string => new Date(at).toISOString()

const found = (
  db: ReadableDb,
  field: TraceFieldRow,
  row: TraceValueRow,
  visible: readonly number[],
): FoundTrace | null => {
  const counts = countTraces(db, [row.id], visible)
  if (counts.length === 0) return null
  return {
    field: field.key,
    label: field.label,
    value: row.value,
    samples: counts.reduce((sum, one) => sum + one.samples, 0),
    characteristics: counts.length,
    first_at: iso(Math.min(...counts.map((one) => one.firstAt))),
    last_at: iso(Math.max(...counts.map((one) => one.lastAt))),
  }
}

/** The values that begin with a text: those that read just so first, then the newest. */
export const findTraces = (db: ReadableDb, { text, field, limit, scope }: FindJob): FoundTrace[] => {
  const visible = visibleCharacteristics(db, scope)
  const traces: FoundTrace[] = []
  for (const one of traceFields(db)) {
    if (field !== null && one.key !== field) continue
    let left = limit
    for (const row of valuesBeginningWith(db, one.id, text, mostLookedAt)) {
      const trace = found(db, one, row, visible)
      if (trace === null) continue
      traces.push(trace)
      left -= 1
      if (left === 0) break
    }
  }
  const isExact = ({ value }: FoundTrace): boolean => value.toLowerCase() === text.toLowerCase()
  return traces
    .sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || (a.last_at < b.last_at ? 1 : -1))
    .slice(0, limit)
}
