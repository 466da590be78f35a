import type { CorrectSampleInput, SampleDetail } from '../../../contract/sample.ts'
import type { TraceField } from '../../../contract/traceability.ts'

/** What a subgroup carries, as texts in fields, by the fields' keys; `note` is the note. */
export type TraceDraft = Readonly<Record<string, string>>

type Carried = Pick<SampleDetail, 'batch_number' | 'operator_id' | 'metadata'>

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** What a subgroup carries of one field. */
export const carriedText = ({ batch_number, operator_id, metadata }: Carried, key: string): string => {
  if (key === 'batch_number') return textOf(batch_number)
  if (key === 'operator_id') return textOf(operator_id)
  return textOf(metadata?.[key])
}

/** The fields as they are filled in when a subgroup is opened. */
export const traceDraftOf = (sample: Carried, fields: readonly Pick<TraceField, 'key'>[]): TraceDraft =>
  Object.fromEntries([...fields.map(({ key }) => key), 'note'].map((key) => [key, carriedText(sample, key)]))

/**
 * What a correction has to say of a draft; null where it changes nothing. Values of the metadata that no field stands for stay.
 *
 * @example changesOfDraft(sample, { batch_number: 'B-2' }) // { batch_number: 'B-2' }
 */
export const changesOfDraft = (sample: Carried, draft: TraceDraft): CorrectSampleInput | null => {
  const changed = Object.entries(draft).filter(([key, text]) => text.trim() !== carriedText(sample, key))
  if (changed.length === 0) return null
  const {
    batch_number: batch,
    operator_id: operator,
    ...rest
  } = Object.fromEntries(changed.map(([key, text]) => [key, text.trim() === '' ? null : text.trim()]))
  const metadata = Object.fromEntries(
    Object.entries({ ...sample.metadata, ...rest }).filter(([, value]) => value !== null),
  )
  return {
    ...(batch === undefined ? {} : { batch_number: batch }),
    ...(operator === undefined ? {} : { operator_id: operator }),
    ...(Object.keys(rest).length === 0
      ? {}
      : { metadata: Object.keys(metadata).length === 0 ? null : metadata }),
  }
}
