import type { GaugeStudy } from '../../../contract/msa.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

/** What is typed about a study, apart from its values. */
export interface StudyDraft {
  readonly name: string
  readonly gauge: string
  readonly unit: string
  readonly tolerance: string
  readonly multiplier: string
  readonly note: string
}

/** The fields of a new study. */
export const newStudyDraft: StudyDraft = {
  name: '',
  gauge: '',
  unit: '',
  tolerance: '',
  multiplier: '6',
  note: '',
}

/** The fields of a study that is there. */
export const draftOfStudy = (study: GaugeStudy): StudyDraft => ({
  name: study.name,
  gauge: study.gauge ?? '',
  unit: study.unit ?? '',
  tolerance: study.tolerance === null ? '' : String(study.tolerance),
  multiplier: String(study.multiplier),
  note: study.note ?? '',
})

/** The fields as the station takes them, or what is wrong with them. */
export interface ReadStudyDraft {
  readonly input: {
    readonly name: string
    readonly gauge: string | null
    readonly unit: string | null
    readonly tolerance: number | null
    readonly multiplier: number
    readonly note: string | null
  } | null
  readonly faults: Readonly<Partial<Record<keyof StudyDraft, string>>>
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/**
 * Reads the fields of a study.
 *
 * @example readStudyDraft({ ...newStudyDraft, name: '' }, false).faults.name // 'Give the study a name.'
 */
export const readStudyDraft = (draft: StudyDraft, comma: boolean): ReadStudyDraft => {
  const faults: Partial<Record<keyof StudyDraft, string>> = {}
  const name = draft.name.trim()
  if (name === '') faults.name = t('Give the study a name.')
  const tolerance = parseNumber(draft.tolerance, comma)
  if (tolerance.kind === 'fault') faults.tolerance = tolerance.fault
  else if (tolerance.kind === 'number' && tolerance.value <= 0) {
    faults.tolerance = t('The width of a tolerance is above 0: USL − LSL.')
  }
  const multiplier = parseNumber(draft.multiplier, comma)
  if (multiplier.kind === 'fault') faults.multiplier = multiplier.fault
  else if (multiplier.kind === 'number' && (multiplier.value <= 0 || multiplier.value > 10)) {
    faults.multiplier = t('Between 0 and 10; usually 6.')
  }
  if (Object.keys(faults).length > 0) return { input: null, faults }
  return {
    input: {
      name,
      gauge: orNull(draft.gauge),
      unit: orNull(draft.unit),
      tolerance: tolerance.kind === 'number' ? tolerance.value : null,
      multiplier: multiplier.kind === 'number' ? multiplier.value : 6,
      note: orNull(draft.note),
    },
    faults,
  }
}
