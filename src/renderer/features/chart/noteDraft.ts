import type { AnnotationCategory } from '../../../contract/annotation.ts'
import type { InputOf } from '../../../contract/operations.ts'

/** A note that is being written. */
export interface NoteDraft {
  readonly at: 'point' | 'period'
  readonly text: string
  readonly category: AnnotationCategory | null
  /** As the fields for a date and time hold them: 2026-01-05T06:41. */
  readonly from: string
  readonly to: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A moment as a field for a date and time takes it, by the clock of this computer.
 *
 * @example localMoment(new Date(2026, 0, 5, 6, 41).getTime()) // '2026-01-05T06:41'
 */
export const localMoment = (at: number): string => {
  const time = new Date(at)
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The minutes of a period hold all their seconds. */
const minute = 60_000

/** What the station is told of a draft, or the field that is still missing. */
export const readNote = (
  characteristicId: number,
  draft: NoteDraft,
  sampleId: number | null,
): InputOf<'annotation.add'> | 'text' | 'point' | 'from' | 'to' => {
  const text = draft.text.trim()
  if (text === '') return 'text'
  const common = { characteristic_id: characteristicId, text, category: draft.category }
  if (draft.at === 'point') {
    return sampleId === null ? 'point' : { ...common, place: { sample_id: sampleId } }
  }
  const from = Date.parse(draft.from)
  const to = Date.parse(draft.to)
  if (Number.isNaN(from)) return 'from'
  if (Number.isNaN(to) || to < from) return 'to'
  const end = new Date(to + minute - 1).toISOString()
  return { ...common, place: { from: new Date(from).toISOString(), to: end } }
}
