import type { TraceField } from '../../../contract/traceability.ts'
import type { TypedSubgroup } from '../../connection/submissions.ts'
import type { TraceValues } from './drafts.ts'

type Field = Pick<TraceField, 'key' | 'required' | 'sticky'>

/** The keys of required fields that hold nothing. */
export const missingTraces = (fields: readonly Field[], values: TraceValues): readonly string[] =>
  fields.flatMap(({ key, required }) => (required && (values[key] ?? '').trim() === '' ? [key] : []))

/** What stays for the next entry. */
export const stickyTraces = (fields: readonly Field[], values: TraceValues): TraceValues => {
  const gone = new Set(fields.flatMap(({ key, sticky }) => (sticky ? [] : [key])))
  return Object.fromEntries(Object.entries(values).filter(([key]) => !gone.has(key)))
}

/**
 * The values as the station takes them with a subgroup: two have names of their own, the others travel in the metadata. Values of
 * fields that are not asked for here stay behind.
 *
 * @param also what else belongs into the metadata
 */
export const tracesOf = (
  fields: readonly Field[],
  values: TraceValues,
  also: Readonly<Record<string, string | number>> = {},
): Pick<TypedSubgroup, 'batch_number' | 'operator_id' | 'metadata'> => {
  const metadata: Record<string, string | number> = { ...also }
  let named: Pick<TypedSubgroup, 'batch_number' | 'operator_id'> = {}
  for (const { key } of fields) {
    const value = (values[key] ?? '').trim()
    if (value === '') continue
    if (key === 'batch_number') named = { ...named, batch_number: value }
    else if (key === 'operator_id') named = { ...named, operator_id: value }
    else metadata[key] = value
  }
  return { ...named, ...(Object.keys(metadata).length === 0 ? {} : { metadata }) }
}
