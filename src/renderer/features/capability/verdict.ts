import type { Capability } from '../../../contract/capability.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'
import { ppmWords } from './ppmWords.ts'

/**
 * A study in one sentence; null where there is no index to speak of.
 *
 * @example verdict(capability) // 'Cpk is 1.33, with 95 % confidence between 1.12 and 1.54; 63 ppm are expected out of specification.'
 */
export const verdict = ({ figures, attribute }: Capability, level: number): string | null => {
  const sure = t('{{formatValue}} % confidence', {
    formatValue: formatValue(level * 100, Number.isInteger(level * 100) ? 0 : 1),
  })
  if (attribute !== null) {
    const { mean, low, high, ppm } = attribute
    if (mean.value === null || low.value === null || high.value === null) return null
    const share = (value: number) => formatValue(value, 4)
    return t('{{name}} is {{value}}, with {{sure}} between {{value2}} and {{value3}}: {{value4}} ppm.', {
      name: mean.name,
      value: share(mean.value),
      sure,
      value2: share(low.value),
      value3: share(high.value),
      value4: ppmWords(ppm.value),
    })
  }
  const useOverall = figures.cpk.value === null
  const index = useOverall ? figures.ppk : figures.cpk
  if (index.value === null) return null
  const [low, high] = useOverall
    ? [figures.ppk_low.value, figures.ppk_high.value]
    : [figures.cpk_low.value, figures.cpk_high.value]
  const between =
    low === null || high === null
      ? ''
      : t(', with {{sure}} between {{low}} and {{high}}', {
          sure,
          low: formatValue(low, 2),
          high: formatValue(high, 2),
        })
  const expected = figures.expected_overall.value
  const beyond =
    expected === null
      ? ''
      : t('; {{expected}} ppm are expected out of specification', { expected: ppmWords(expected) })
  return t('{{symbol}} is {{value}}{{between}}{{beyond}}.', {
    symbol: index.symbol,
    value: formatValue(index.value, 2),
    between,
    beyond,
  })
}
