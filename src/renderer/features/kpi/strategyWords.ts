import type { CheckableField, Inference, InferenceAnalysis } from '../../../contract/production/inference.ts'
import { inferenceConfidence } from '../../../contract/production/inferenceConfidence.ts'
import { writtenNumber } from '../../components/figure/figureWords.ts'
import { t } from '../../words/t.ts'

type Completeness = NonNullable<InferenceAnalysis['data_completeness'][CheckableField]>

interface Strategy {
  readonly source: Inference['source']
  readonly words: string
  /** Where other strategies stand in for the same field, less often. */
  readonly mostly: string
}

const same = (source: Inference['source'], words: string): Strategy => ({ source, words, mostly: words })

const strategies: Readonly<Record<string, Strategy>> = {
  style_standard: {
    source: 'style',
    words: t('The standard of the style'),
    mostly: t('Mostly the standard of the style'),
  },
  client_standard: {
    source: 'client',
    words: t('The standard of the line'),
    mostly: t('Mostly the standard of the line'),
  },
  '30_day_average_by_style': {
    source: 'rolling',
    words: t('The mean of the style over the 30 days before'),
    mostly: t('Mostly the mean of the style over the 30 days before'),
  },
  default: {
    source: 'default',
    words: t('One value for all, as nothing is known'),
    mostly: t('Mostly one value for all, as nothing is known'),
  },
  planned_start_date_plus_ideal_cycle: same('cycle', t('The start plus quantity × cycle time')),
  employees_assigned: same('assigned', t('All assigned taken as present')),
  hours_of_the_shift: same('shift', t('The hours that the shift has under Setup')),
}

/** A confidence that is none of one strategy alone is the mean of several. */
const isMixed = ({ source }: Strategy, confidence: number | null): boolean =>
  confidence !== null && Math.abs(confidence - inferenceConfidence[source]) > 1e-9

/** Whether one strategy stands in for all that is missing. */
export const isOnly = (strategy: string, { inference_strategy: used, confidence }: Completeness): boolean => {
  const known = strategies[strategy]
  return used === strategy && known !== undefined && !isMixed(known, confidence)
}

/**
 * What stands in for what is missing of a field, in words; a dash where nothing is.
 *
 * @example strategyWords({ inference_strategy: 'style_standard', confidence: 0.9, … }) // 'The standard of the style'
 */
export const strategyWords = ({
  inference_strategy: used,
  confidence,
  missing_count,
}: Completeness): string => {
  if (missing_count === 0) return '–'
  const known = strategies[used]
  if (known === undefined) return t('Something was filled in')
  return isMixed(known, confidence) ? known.mostly : known.words
}

const differs: Readonly<Record<CheckableField, string>> = {
  ideal_cycle_time: t('Differs by style'),
  planned_ship_date: t('Differs by order'),
  employees_present: t('Differs by entry'),
  shift_hours_scheduled: t('Differs by shift'),
}

/**
 * The value that is taken for what is missing of a field, in hours where one is told; a dash where nothing is missing.
 *
 * @example fallbackWords('ideal_cycle_time', { inference_strategy: 'default', fallback_value: 0.25, … }) // '0.25 h'
 */
export const fallbackWords = (field: CheckableField, one: Completeness): string => {
  if (one.missing_count === 0) return '–'
  if (one.fallback_value === undefined) return differs[field]
  const hours = writtenNumber(one.fallback_value)
  return isOnly('default', one)
    ? t('{{hours}} h', { hours })
    : t('Differs by style; {{hours}} h where nothing is known', { hours })
}
