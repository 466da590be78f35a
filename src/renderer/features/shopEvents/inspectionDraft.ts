import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { dpmoOf, firstPassYieldOf, type Ratio } from '../../../contract/production/ratios.ts'
import { type Inspection, inspectionFaults } from '../../../contract/production/shopEvents.ts'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import type { ShiftOfLine } from './shiftAt.ts'

/** An inspection as it is typed. */
export interface InspectionDraft {
  readonly day: string
  readonly type: ShiftType
  readonly order: string | null
  readonly step: string
  readonly inspected: string
  readonly passed: string
  readonly defects: string
  readonly reworked: string
  readonly opportunities: string
  readonly notes: string
}

export const newInspection = ({ day, type }: ShiftOfLine): InspectionDraft => ({
  ...{ day, type, order: null, step: '', notes: '' },
  ...{ inspected: '', passed: '', defects: '', reworked: '', opportunities: '' },
})

export const draftOfInspection = (one: Inspection): InspectionDraft => ({
  day: one.shift_date,
  type: one.shift_type,
  order: one.work_order_id,
  step: one.operation_id ?? '',
  inspected: String(one.units_inspected),
  passed: String(one.units_passed),
  defects: String(one.defects),
  reworked: String(one.units_reworked),
  opportunities: one.opportunities_per_unit === null ? '' : String(one.opportunities_per_unit),
  notes: one.notes ?? '',
})

/** What the station stores of it. */
export interface InspectionInput {
  readonly shift_date: string
  readonly shift_type: ShiftType
  readonly work_order_id: string | null
  readonly operation_id: string | null
  readonly units_inspected: number
  readonly units_passed: number
  readonly defects: number
  readonly opportunities_per_unit: number | null
  readonly units_reworked: number
  readonly notes: string | null
}

/** A whole number of pieces as it is typed; null is empty, a text is what is wrong. */
const countOf = (text: string): number | null | string => {
  const typed = text.trim()
  if (typed === '') return null
  return /^\d{1,9}$/.test(typed) ? Number(typed) : t('A whole number, without signs.')
}

const needed = (
  faults: Record<string, string>,
  field: string,
  text: string,
  missing: string,
): number | null => {
  const read = countOf(text)
  if (read === null) faults[field] = missing
  else if (typeof read === 'string') faults[field] = read
  else return read
  return null
}

const optional = (faults: Record<string, string>, field: string, text: string): number | null => {
  const read = countOf(text)
  if (typeof read !== 'string') return read
  faults[field] = read
  return null
}

/** What two numbers of it say together, in words for the person who types. */
const togetherWords: Readonly<Record<string, string>> = {
  units_passed: t('More passed than were inspected.'),
  units_reworked: t('More were reworked than failed.'),
}

/** What was typed as the station takes it, or what is missing by field. */
export const readInspection = (
  draft: InspectionDraft,
): { readonly input: InspectionInput | null; readonly faults: FieldFaults } => {
  const faults: Record<string, string> = {}
  const inspected = needed(faults, 'units_inspected', draft.inspected, t('How many were inspected?'))
  const passed = needed(faults, 'units_passed', draft.passed, t('How many passed at once?'))
  const defects = needed(faults, 'defects', draft.defects, t('How many defects? 0 if there were none.'))
  const reworked = optional(faults, 'units_reworked', draft.reworked) ?? 0
  const opportunities = optional(faults, 'opportunities_per_unit', draft.opportunities)
  if (inspected === 0) faults.units_inspected = t('At least one.')
  if (opportunities === 0) faults.opportunities_per_unit = t('At least one, or empty.')
  if (draft.day === '') faults.shift_date = t('Say on which day the shift began.')
  if (inspected === null || passed === null || defects === null) return { input: null, faults }
  const together = { units_inspected: inspected, units_passed: passed, units_reworked: reworked }
  for (const { field, message } of inspectionFaults(together))
    faults[field] ??= togetherWords[field] ?? message
  if (Object.keys(faults).length > 0) return { input: null, faults }
  return {
    faults,
    input: {
      shift_date: draft.day,
      shift_type: draft.type,
      work_order_id: draft.order,
      operation_id: draft.step.trim() || null,
      units_inspected: inspected,
      units_passed: passed,
      defects,
      opportunities_per_unit: opportunities,
      units_reworked: reworked,
      notes: draft.notes.trim() || null,
    },
  }
}

/** The figures of one inspection. */
export interface InspectionFigures {
  readonly fpy: Ratio
  readonly dpmo: Ratio
}

/**
 * First-pass yield and defects per million opportunities of one inspection.
 *
 * @param ofStyle opportunities of a unit of its style, which count where it names none; null is one
 */
export const inspectionFigures = (
  one: Pick<InspectionInput, 'units_inspected' | 'units_passed' | 'defects' | 'opportunities_per_unit'>,
  ofStyle: number | null,
): InspectionFigures => ({
  fpy: firstPassYieldOf(one.units_passed, one.units_inspected),
  dpmo: dpmoOf(one.defects, one.units_inspected * (one.opportunities_per_unit ?? ofStyle ?? 1)),
})
