import type { Characteristic } from '../../../../contract/characteristic.ts'
import type { LimitsRevision } from '../../../../contract/limits.ts'
import { chartDefinition } from '../../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../../spc/charts/shortRunPart.ts'
import type { ChartType } from '../../../../spc/chartType.ts'

/** Where values of a characteristic usually lie. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** What the range is taken from. */
export interface RangeFacts {
  readonly characteristic: Pick<
    Characteristic,
    'chart_type' | 'lsl' | 'usl' | 'decimals' | 'chart_params' | 'subgroup_size'
  >
  /** The newest limits; null before there are any. */
  readonly limits: Pick<LimitsRevision, 'process_level' | 'sigma' | 'center_line' | 'ucl'> | null
  /** The values that were plotted last, oldest first. */
  readonly recent: readonly number[]
  /** The part that is measured, on a short-run chart. */
  readonly part: string
}

/** So many sigmas from the centre a value is taken for a slip before it is taken for a measurement. */
const farInSigmas = 10
/** Fewer plotted values do not say what is usual. */
const fewestRecent = 5

/** Charts that plot single values or means of them, in their own unit. */
const plotsValues: readonly ChartType[] = ['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'median', 'ewma']

const around = (center: number, reach: number): Range => ({ low: center - reach, high: center + reach })

/** One tolerance beyond either limit. */
const bySpecification = ({ characteristic: { lsl, usl } }: RangeFacts): Range | null =>
  lsl === null || usl === null ? null : { low: lsl - (usl - lsl), high: usl + (usl - lsl) }

const byLimits = ({ limits }: RangeFacts): Range | null =>
  limits === null ? null : around(limits.process_level, farInSigmas * limits.sigma)

const byPart = ({ characteristic: { chart_params }, part }: RangeFacts): Range | null => {
  const known = chart_params.parts?.find(({ part_number }) => part_number === part)
  return known?.sigma === undefined ? null : around(known.target, farInSigmas * known.sigma)
}

/** Five times as far as the last values lie apart, or half of their level where they hardly do. */
const byRecent = ({ characteristic: { chart_type }, recent }: RangeFacts): Range | null => {
  if (recent.length < fewestRecent || !plotsValues.includes(chart_type)) return null
  const low = Math.min(...recent)
  const high = Math.max(...recent)
  const middle = (low + high) / 2
  return around(middle, Math.max(5 * (high - low), Math.abs(middle) / 2))
}

/** As far above the centre as ten sigmas of the count are. */
const byCountLimits = ({ limits }: RangeFacts): Range | null => {
  if (limits === null) return null
  const sigma = (limits.ucl - limits.center_line) / 3
  return { low: 0, high: Math.ceil(limits.center_line + Math.max(farInSigmas * sigma, 10)) }
}

const hull = (ranges: readonly (Range | null)[]): Range | null => {
  const known = ranges.filter((range) => range !== null)
  if (known.length === 0) return null
  return { low: Math.min(...known.map(({ low }) => low)), high: Math.max(...known.map(({ high }) => high)) }
}

/** Never so narrow that the last digit alone makes a value unusual. */
const widened = (range: Range | null, decimals: number): Range | null => {
  if (range === null) return null
  const middle = (range.low + range.high) / 2
  return hull([range, around(middle, 10 * 10 ** -decimals)])
}

/**
 * Where a value of a characteristic is expected: within one tolerance of its specification and ten sigmas of its limits,
 * whichever is further; by its last values where it has neither. Outside, a slip of the finger is likelier than a measurement.
 *
 * @returns null where nothing says what is usual
 */
export const usualRange = (facts: RangeFacts): Range | null => {
  const { chart_type: chart, decimals } = facts.characteristic
  if (chart === 'np' || chart === 'c') return byCountLimits(facts)
  if (chartDefinition(chart).kind !== 'measurements') return null
  if (knowsParts(chart)) return widened(byPart(facts), decimals)
  const firm = hull([bySpecification(facts), chart === 'precontrol' ? null : byLimits(facts)])
  return widened(firm ?? byRecent(facts), decimals)
}
