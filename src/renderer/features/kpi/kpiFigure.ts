import type { FigureOut } from '../../../contract/figure.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { type KpiNumbers, kpiExpression, kpiParts, numberOf } from './kpiParts.ts'
import { kpiWords, type Shown } from './kpiWords.ts'

/** A figure's value, or why there is none, with the numbers that it is made of. */
export type KpiReading = KpiNumbers & { readonly value: number | null; readonly reason: string | null }

const source = (kpi: Shown): string =>
  kpi === 'oee'
    ? 'Nakajima, S. (1988), Introduction to TPM'
    : t('A ratio of sums over all records of the time, never a mean of ratios')

/** What was filled in counts like all else, so it is told with where the numbers come from, not with what is left out. */
const filledIn = (filled: readonly string[]): readonly string[] =>
  filled.length === 0 ? [] : [t('Filled in: {{what}}.', { what: filled.join('; ') })]

/**
 * A figure of production as the panel explains it: with the very numbers that the answer tells of it.
 *
 * @param filled what was filled in for it, in words
 */
export const kpiFigure = (kpi: Shown, reading: KpiReading, filled: readonly string[] = []): FigureOut => {
  const { name, formula } = kpiWords[kpi]
  const { value, reason } = reading
  return {
    name,
    symbol: name,
    value,
    reason: reason === null ? null : told(reason),
    formula,
    inputs: kpiParts[kpi].map((part) => ({
      symbol: part.word,
      meaning: part.meaning,
      value: numberOf(reading, part.name),
    })),
    steps: value === null ? [] : [{ expression: kpiExpression(kpi, reading), value }],
    source: [source(kpi), ...filledIn(filled)].join('. '),
    excluded: [],
  }
}
