import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { mean } from '../../../spc/mean.ts'
import { range } from '../../../spc/range.ts'
import { panelDecimalsOf } from '../../charts/shownChart.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'

type Forming = Pick<Characteristic, 'chart_type' | 'subgroup_size' | 'decimals' | 'phase' | 'chart_params'>

/**
 * What becomes of the numbers that were typed so far, as names with texts; a dash while a number is missing.
 *
 * @example formingFigures(characteristic, [3, 60]) // [['Fraction nonconforming', '0.0500']]
 */
export const formingFigures = (
  characteristic: Forming,
  typed: readonly (number | null)[],
): readonly (readonly [name: string, text: string])[] => {
  const { decimals, subgroup_size: n, chart_type: chart } = characteristic
  const { kind, location } = chartDefinition(chart)
  if (kind === 'count') return []
  if (kind === 'counted') {
    const [count = null, size = null] = typed
    // The count of an np chart is what it plots.
    if (chart === 'np') return []
    const share = count === null || size === null ? null : count / size
    return [[location.words.title, formatNumber(share, panelDecimalsOf(characteristic, 'location').points)]]
  }
  if (n === 1) return []
  const values = typed.filter((value) => value !== null)
  return [
    [t('Mean'), values.length === 0 ? '–' : formatNumber(mean(values), decimals)],
    [t('Range'), values.length < 2 ? '–' : formatNumber(range(values), decimals)],
    [t('Typed'), t('{{count}} of {{n}}', { count: values.length, n })],
  ]
}
