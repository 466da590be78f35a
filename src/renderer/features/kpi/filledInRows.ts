import {
  type CheckableField,
  checkableFields,
  type InferenceAnalysis,
} from '../../../contract/production/inference.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import { fallbackWords, strategyWords } from './strategyWords.ts'

/** What is told of a field that can be filled in. */
export interface FilledInRow {
  readonly field: CheckableField
  readonly name: string
  readonly total: number
  readonly missing: number
  /** How much was recorded, in percent; null where there is no record. */
  readonly percent: number | null
  /** Of which records, such as 4 of 7 entries. */
  readonly recorded: string
  readonly strategy: string
  readonly value: string
  readonly confidence: string
}

const names: Readonly<Record<CheckableField, string>> = {
  ideal_cycle_time: t('Cycle time of the order'),
  planned_ship_date: t('Ship date of the order'),
  employees_present: t('People present'),
  shift_hours_scheduled: t('Hours of the shift'),
}

const recordedOf = (field: CheckableField, recorded: number, total: number): string => {
  if (total === 0) return field === 'planned_ship_date' ? t('no order') : t('no entry')
  return field === 'planned_ship_date'
    ? t('{{recorded}} of {{count}} orders', { recorded: formatNumber(recorded, 0), count: total })
    : t('{{recorded}} of {{count}} entries', { recorded: formatNumber(recorded, 0), count: total })
}

/**
 * The rows of what was filled in, in the order of the analysis, with its numbers.
 *
 * @example filledInRows(analysis)[0] // { name: 'Cycle time of the order', recorded: '4 of 7 entries', missing: 3, … }
 */
export const filledInRows = ({ data_completeness: found }: InferenceAnalysis): FilledInRow[] =>
  checkableFields.flatMap((field) => {
    const one = found[field]
    if (one === undefined) return []
    const { completeness, missing_count: missing, total_count: total, confidence } = one
    return [
      {
        ...{ field, name: names[field], total, missing, percent: completeness },
        recorded: recordedOf(field, total - missing, total),
        strategy: strategyWords(one),
        value: fallbackWords(field, one),
        confidence: confidence === null ? '–' : `${formatNumber(confidence * 100, 0)} %`,
      },
    ]
  })

/**
 * A share as it is read, with one decimal: not 100 % while something is missing, and not 0 % while something is there.
 *
 * @example shareWords(99.99) // '99.9 %'
 */
export const shareWords = (percent: number | null): string => {
  if (percent === null) return '–'
  const within = percent > 0 && percent < 100 ? Math.min(99.9, Math.max(0.1, percent)) : percent
  return `${formatNumber(within, 1)} %`
}
