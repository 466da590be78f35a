import type { Trace } from '../../contract/traceability.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { newestTraced } from '../../storage/traceability/newestTraced.ts'
import { traceFields } from '../../storage/traceability/traceFields.ts'
import { tracesOf } from '../../storage/traceability/tracesOf.ts'
import type { TraceJob } from './traceOf.ts'

const lookedAt = 2_000
const mostOfAField = 8

/** What else the newest subgroups carry that carry a value: the operators of a batch, its machine, its serial numbers. */
export const relatedTraces = (
  db: ReadableDb,
  { field, valueIds, from, to }: Pick<TraceJob, 'field' | 'valueIds' | 'from' | 'to'>,
  visible: readonly number[],
): Trace['related'] => {
  const others = traceFields(db).filter((one) => one.key !== field.key)
  const keys = others.map((one) => one.key)
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]))
  for (const row of newestTraced(db, valueIds, visible, from, to, lookedAt)) {
    for (const [key, value] of tracesOf(row, keys)) {
      const of = counts.get(key)
      of?.set(value, (of.get(value) ?? 0) + 1)
    }
  }
  return others.flatMap(({ key, label }) =>
    [...(counts.get(key) ?? [])]
      .map(([value, samples]) => ({ field: key, label, value, samples }))
      .sort((a, b) => b.samples - a.samples || (a.value < b.value ? -1 : 1))
      .slice(0, mostOfAField),
  )
}
