import type { PanelLimits } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { limitNames, usualLimitNames } from './charts/limitNames.ts'
import type { PanelWords } from './charts/panelWords.ts'
import { type PlottedDecimals, plottedDecimals } from './charts/plottedDecimals.ts'
import { preControlSentence } from './charts/preControlSentence.ts'
import type { ChartPanel, ChartType } from './chartType.ts'
import type { RuleId, RuleParameters } from './rule.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'
import type { SignalSide } from './rules/ruleSeries.ts'

/** A signal with the numbers that its sentence names. */
export interface SignalInNumbers {
  readonly ruleId: RuleId
  readonly panel: ChartPanel
  readonly parameters: RuleParameters
  /** What the panel plotted for the newest point. */
  readonly value: number
  /** Limits of that panel for that point's size. */
  readonly limits: PanelLimits
  /** Decimals that people read this characteristic with. */
  readonly decimals: number
  readonly unit: string | null
  readonly side: SignalSide | null
  /** Names what is plotted; without it the sentence says "points". */
  readonly chartType?: ChartType
  /** As configured: whether the dispersion is a moving range follows from it. */
  readonly subgroupSize?: number
}

const mostDecimals = 15

/** A true minus sign, as screens write it. */
const minus = (written: string): string => written.replace('-', '−')

const compareAt =
  ({ points, lines }: PlottedDecimals) =>
  (plotted: number, line: number): [string, string, string] => {
    // A count is shown as the whole number it is, and its limit with decimals.
    const whole = points < lines && Number.isInteger(plotted)
    for (let digits = lines; ; digits += 1) {
      const shown = whole ? String(plotted) : plotted.toFixed(digits)
      const shownLine = line.toFixed(digits)
      if (Number(shown) !== Number(shownLine) || digits >= mostDecimals) {
        const apart = Math.abs(Number(shown) - Number(shownLine)).toFixed(digits)
        return [minus(shown), minus(shownLine), apart]
      }
    }
  }

/** How people speak of the statistic that a signal is about. */
const wordsOf = (
  chartType: ChartType,
  { panel, ruleId, subgroupSize }: SignalInNumbers,
): PanelWords | undefined => {
  const { location, dispersion, companion } = chartDefinition(chartType)
  if (panel === 'dispersion') return dispersion(subgroupSize ?? 2)?.words
  return panel === 'within' || ruleId === 10 ? companion?.words : location.words
}

/**
 * What fired, in words with numbers, without a full stop. A distance is the difference of the numbers as shown, so that it can be
 * checked by eye; decimals are added where two numbers would otherwise read the same.
 *
 * @example describeSignal({ ruleId: 1, panel: 'location', parameters: {}, value: 74.0208, limits: { centerLine: 74.001, ucl: 74.0142, lcl: 73.988 }, decimals: 3, unit: null, side: 'above' }) // => '74.021 is 0.007 above UCL 74.014'
 */
export const describeSignal = (signal: SignalInNumbers): string => {
  const { ruleId, parameters, value, limits, panel, chartType, subgroupSize = 2 } = signal
  const words = chartType === undefined ? undefined : wordsOf(chartType, signal)
  const decimals: PlottedDecimals =
    chartType === undefined
      ? { points: signal.decimals, lines: signal.decimals }
      : plottedDecimals({ chartType, subgroupSize }, panel, signal.decimals)
  const unitless = signal.unit === null || signal.unit === '' || words?.inUnit === false
  const unit = unitless ? '' : ` ${signal.unit}`
  const said = {
    points: words?.points ?? 'points',
    subject: words?.subject ?? '',
    side: signal.side ?? (value < limits.centerLine ? ('below' as const) : ('above' as const)),
    value,
    limits,
    names: chartType === undefined || panel !== 'location' ? usualLimitNames : limitNames(chartType),
    unit,
    show: (plotted: number) => `${minus(plotted.toFixed(decimals.lines))}${unit}`,
    compare: compareAt(decimals),
  }
  const ofPreControl = chartType === 'precontrol' ? preControlSentence(ruleId, said) : null
  return (
    ofPreControl ?? ruleDefinition(ruleId).describeSignal(completeParameters({ ruleId, parameters }), said)
  )
}
