import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { t } from '../../words/t.ts'

/** Shifts of a line as people call them. */
export const shiftTypeWords: Readonly<Record<ShiftType, string>> = {
  SHIFT_1ST: t('1st shift'),
  SHIFT_2ND: t('2nd shift'),
  SAT_OT: t('Saturday overtime'),
  SUN_OT: t('Sunday overtime'),
  OTHER: t('Other shift'),
}

/** Shifts of a line as a field offers them. */
export const shiftTypeChoices = Object.entries(shiftTypeWords).map(([value, label]) => ({ value, label }))
