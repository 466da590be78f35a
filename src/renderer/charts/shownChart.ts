import type { Characteristic } from '../../contract/characteristic.ts'
import type { ChartPlan } from '../../spc/chartPlan.ts'
import { chartDefinition, trialPlan } from '../../spc/charts/chartRegistry.ts'
import { panelStatistic } from '../../spc/charts/panelStatistic.ts'
import type { PanelWords } from '../../spc/charts/panelWords.ts'
import { type PlottedDecimals, plottedDecimals } from '../../spc/charts/plottedDecimals.ts'
import { type ChartPanel, type ChartType, chartPanels } from '../../spc/chartType.ts'
import { t } from '../words/t.ts'
import { told } from '../words/told.ts'

type Shown = Pick<Characteristic, 'chart_type' | 'subgroup_size' | 'phase' | 'chart_params'>

type SizedCharacteristic = Pick<Characteristic, 'chart_type' | 'subgroup_size' | 'chart_params'>

const noRules = { location: [], dispersion: [], within: [] }

/**
 * The chart by which a characteristic's points are shown now: an EWMA or CUSUM chart shows plain means until its limits are frozen.
 *
 * @param onTrial whether no limits are frozen at the points in question
 */
export const shownChart = (
  { chart_type: chartType, subgroup_size: subgroupSize, phase }: Shown,
  onTrial = phase === 'baseline',
): Pick<ChartPlan, 'chartType' | 'subgroupSize'> =>
  onTrial ? trialPlan({ chartType, subgroupSize, rules: noRules }) : { chartType, subgroupSize }

/** The panels that a characteristic's chart has, from the top. */
export const panelsOf = (characteristic: Shown): readonly ChartPanel[] => {
  const plan = shownChart(characteristic, false)
  return chartPanels.filter((panel) => panelStatistic(plan, panel) !== null)
}

const toldWords = (words: PanelWords): PanelWords => ({
  ...words,
  title: told(words.title),
  points: told(words.points),
  subject: told(words.subject),
})

/** How a panel speaks of what it plots; null for a panel that the chart does not have. */
export const panelWordsOf = (
  characteristic: Shown,
  panel: ChartPanel,
  onTrial?: boolean,
): PanelWords | null => {
  const english = panelStatistic(shownChart(characteristic, onTrial), panel)?.words ?? null
  const words = english === null ? null : toldWords(english)
  if (words === null || panel !== 'within') return words
  return characteristic.chart_params.within === 'deviation'
    ? { ...words, title: t('Standard deviation within'), symbol: 's', centerSymbol: 's̄' }
    : { ...words, title: t('Range within') }
}

/** The decimals that a panel's numbers are written with. */
export const panelDecimalsOf = (
  characteristic: Shown & Pick<Characteristic, 'decimals'>,
  panel: ChartPanel,
  onTrial?: boolean,
): PlottedDecimals => plottedDecimals(shownChart(characteristic, onTrial), panel, characteristic.decimals)

/** The unit of a panel's numbers; null where they have none. */
export const panelUnitOf = (
  characteristic: Shown & Pick<Characteristic, 'unit'>,
  panel: ChartPanel,
  onTrial?: boolean,
): string | null =>
  panelWordsOf(characteristic, panel, onTrial)?.inUnit === true ? characteristic.unit : null

/**
 * The size that limits are for, in words, where subgroups may differ in size; null where all have one.
 *
 * @example sizeOfLimits(fractions, 50) // => 'at n = 50'
 */
export const sizeOfLimits = (
  { chart_type: chartType, subgroup_size: usual, chart_params: params }: SizedCharacteristic,
  n: number = usual,
): string | null =>
  chartDefinition(chartType).kind === 'counted' || (params.min_subgroup_size ?? usual) < usual
    ? t('at n = {{n}}', { n })
    : null

/** Whether both sums of a CUSUM chart are drawn in the location panel. */
export const hasTwoSums = (chartType: ChartType): boolean =>
  chartDefinition(chartType).companion?.panel === 'location'

const plainLevels: readonly ChartType[] = ['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'median', 'ewma']

/** Whether specification limits mean anything on the scale that the location panel has. */
export const showsSpecification = (chartType: ChartType): boolean => plainLevels.includes(chartType)
