import { formatValue } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'

/**
 * What is said beside figures of a normal curve that the values refute.
 *
 * @example refutedWords(0.0001) // 'The values do not follow a normal curve (p < 0.005): these figures do not hold.'
 */
export const refutedWords = (probability: number | null): string => {
  const p =
    probability === null ? '' : probability < 0.005 ? ' (p < 0.005)' : ` (p = ${formatValue(probability, 3)})`
  return t('The values do not follow a normal curve{{p}}: these figures do not hold.', { p })
}
