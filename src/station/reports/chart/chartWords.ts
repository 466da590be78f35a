import { trialPlan } from '../../../spc/charts/chartRegistry.ts'
import { limitNames, usualLimitNames } from '../../../spc/charts/limitNames.ts'
import { panelStatistic } from '../../../spc/charts/panelStatistic.ts'
import { plottedDecimals } from '../../../spc/charts/plottedDecimals.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import { decimalsOfStep } from '../pdf/axis.ts'
import type { PanelPicture, PanelPoint } from '../pdf/controlPanel.ts'
import { countOffScale } from '../pdf/panelScale.ts'
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

/** How many points the scale of their panel has no place for; empty where it shows them all. */
export const offScaleNote = (points: readonly PanelPoint[], speech: Speech): string => {
  const count = countOffScale(points)
  return count === 0 ? '' : speech.say('offScale', { count })
}

/** What somebody who does not see a panel is told of its points. */
export const panelAlt = (points: readonly PanelPoint[], speech: Speech): string => {
  const marked = points.filter(({ mark }) => mark !== null).length
  return [speech.say('chartAlt', { count: points.length, marked }), offScaleNote(points, speech)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
