import type { Correction } from '../../../contract/sample.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'

/**
 * What a subgroup held before a correction, on one line.
 *
 * @param write a measured value, or the time of an event, as the chart writes it
 * @example formerValues('p', { count: 3, sample_size: 40, … }, String) // => '3 of 40'
 */
export const formerValues = (
  chartType: ChartType,
  { measurements, count, sample_size: size }: Correction['before'],
  write: (value: number) => string,
): string => {
  if (count === null) return measurements.map(write).join(' · ')
  // A time between events has decimals, a count has none.
  const counted = chartType === 't' ? write(count) : countWords(count)
  return size === null ? counted : t('{{counted}} of {{size}}', { counted, size: countWords(size) })
}
