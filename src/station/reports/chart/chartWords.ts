import { trialPlan } from '../../../spc/charts/chartRegistry.ts'
import { limitNames, usualLimitNames } from '../../../spc/charts/limitNames.ts'
import { panelStatistic } from '../../../spc/charts/panelStatistic.ts'
import { plottedDecimals } from '../../../spc/charts/plottedDecimals.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import { decimalsOfStep } from '../pdf/axis.ts'
import type { PanelPicture } from '../pdf/controlPanel.ts'
import type { Speech } from '../words/speech.ts'
import type { ReadChart } from './readChart.ts'

const noRules = { location: [], dispersion: [], within: [] }

/** What a panel is called and how its numbers are written, as on the screens. */
export const panelWords = (
  { characteristic, onTrial }: ReadChart,
  panel: ChartPanel,
  speech: Speech,
): Pick<PanelPicture, 'title' | 'names' | 'write' | 'writeTick'> => {
  const plan = {
    chartType: characteristic.chart_type,
    subgroupSize: characteristic.subgroup_size,
    rules: noRules,
  }
  const shown = onTrial ? trialPlan(plan) : plan
  const words = panelStatistic(shown, panel)?.words
  const { upper, lower } = panel === 'location' ? limitNames(shown.chartType) : usualLimitNames
  const unit = words?.inUnit === true ? characteristic.unit : null
  const within = panel === 'within' ? (characteristic.chart_params.within ?? 'range') : null
  const title = within === null ? speech.tell(words?.title ?? '') : speech.say(`${within}Within`)
  const { lines } = plottedDecimals(shown, panel, characteristic.decimals)
  return {
    title: unit === null ? title : `${title}, ${unit}`,
    names: {
      upper: speech.tell(upper),
      center: within === 'deviation' ? 's̄' : (words?.centerSymbol ?? ''),
      lower: speech.tell(lower),
    },
    write: (value) => speech.measured(value, lines),
    writeTick: (value, step) => speech.measured(value, decimalsOfStep(step)),
  }
}
