import { chartDefinition } from '../charts/chartRegistry.ts'
import { panelStatistic } from '../charts/panelStatistic.ts'
import { knownPart } from '../charts/shortRunPart.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { levelOf } from '../levelOf.ts'
import { panelCenter, panelSigma } from '../panelScale.ts'
import { range } from '../range.ts'
import type { Zone } from '../zone.ts'
import { zAt } from '../zoneAt.ts'
import { zoneWords } from '../zoneWords.ts'
import { bracketed } from './bracketed.ts'
import { figureFrom, figureMissing } from './figureFrom.ts'
import { type PlottedSubgroup, type PlottedWay, plottedWays, sumWay, valueInputs } from './plottedWays.ts'
import { rightSide } from './rightSide.ts'

/** The numbers of one plotted point, each with the way to it; null for what its chart does not have. */
export interface PointFigures {
  readonly value: Figure
  readonly dispersion: Figure | null
  readonly companion: Figure | null
  /** Null while there are no limits, not even on trial. */
  readonly z: Figure | null
}

const spreadWay = (subgroup: PlottedSubgroup, symbol: string): PlottedWay => {
  const { values, previous, plan, estimate, part } = subgroup
  if (symbol.startsWith('MR')) {
    const level = levelOf(plan, estimate, values, part)
    return {
      inputs: [
        { symbol: 'xᵢ', meaning: 'this value', value: level },
        { symbol: 'xᵢ₋₁', meaning: 'the judged value before', value: previous },
      ],
      steps: [],
      last: `|${write(level)} − ${previous === null ? '–' : write(previous)}|`,
    }
  }
  const inputs = valueInputs(values)
  if (symbol === 's') {
    const last = `√(Σ(x − x̄)²/(${values.length} − 1))`
    return { inputs, steps: [], last }
  }
  const spread = `${write(Math.max(...values))} − ${bracketed(Math.min(...values))}`
  if (!symbol.includes('/')) return { inputs, steps: [], last: spread }
  const sigma = knownPart(plan, estimate, part)?.sigma ?? 0
  return {
    inputs,
    steps: [{ expression: spread, value: range(values) }],
    last: `(${spread})/${write(sigma)}`,
  }
}

const explainSpread = (
  subgroup: PlottedSubgroup,
  panel: 'dispersion' | 'within',
  value: number | null,
): Figure | null => {
  const statistic = panelStatistic(subgroup.plan, panel)
  if (statistic === null) return null
  const { source } = chartDefinition(subgroup.plan.chartType)
  const deviates = panel === 'within' && subgroup.plan.params?.within === 'deviation'
  const { title, plotted } = statistic.words
  const symbol = deviates ? 's' : statistic.words.symbol
  const name = { name: title, symbol }
  const formula = deviates ? '√(Σ(x − x̄)²/(n − 1))' : rightSide(plotted, symbol)
  const way = spreadWay(subgroup, symbol)
  if (value !== null) return figureFrom(name, value, { formula, source, ...way })
  const reason = subgroup.excluded
    ? 'It is excluded, so no spread is taken from it.'
    : symbol.startsWith('MR')
      ? 'There is no judged value before it, from which a moving range could be taken.'
      : 'A subgroup of one value has no spread.'
  return figureMissing(name, reason, { formula, source, inputs: way.inputs })
}

const explainZ = (subgroup: PlottedSubgroup, zone: Zone | 'trial'): Figure | null => {
  const { plan, estimate, point } = subgroup
  if (estimate === null) return null
  const { location, companion, source } = chartDefinition(plan.chartType)
  const z = zAt(plan, estimate, point)
  // Of two sums the one further out is judged.
  const lower =
    companion?.panel === 'location' &&
    point.companion !== null &&
    Math.abs(point.companion) > Math.abs(point.value)
  const { symbol, centerSymbol, reach } = lower ? companion.words : location.words
  const shown = lower ? (point.companion ?? 0) : point.value
  const middle = panelCenter(location, estimate, point.equivalentSize, plan)
  const third = panelSigma(location, estimate, point.equivalentSize, plan)
  return figureFrom({ name: 'Distance from the centre line', symbol: 'z' }, z, {
    formula: `(${symbol} − ${centerSymbol})/σ_${symbol}`,
    source,
    inputs: [
      { symbol, meaning: 'the plotted value', value: shown },
      { symbol: centerSymbol, meaning: 'centre line', value: middle },
      { symbol: `σ_${symbol}`, meaning: `a third of the way to a limit, (${reach})/3`, value: third },
      { symbol: 'zone', meaning: 'where z lies', value: zoneWords(zone) },
    ],
    steps: [],
    last: `(${write(shown)} − ${bracketed(middle)})/${write(third)}`,
  })
}

/**
 * The numbers of a plotted point as they are, with the way to each.
 *
 * @param subgroup the point with what it came from; `plan` is the one by which it is shown, the chart's trial form while no limits are frozen
 * @param zone where the point lies
 * @example explainPoint({ plan: { chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, estimate: { centerLine: 10, sigma: 1 }, values: [12], part: null, point: { n: 1, value: 12, dispersion: null, companion: null, equivalentSize: 1 }, previous: null, memory: null, excluded: false }, 'zone_b_upper').z?.value // => 2
 */
export const explainPoint = (subgroup: PlottedSubgroup, zone: Zone | 'trial'): PointFigures => {
  const { plan, point } = subgroup
  const { location, companion, source } = chartDefinition(plan.chartType)
  const { title, symbol, plotted } = location.words
  const lower = companion?.panel === 'location' && point.companion !== null ? companion.words : null
  return {
    value: figureFrom({ name: title, symbol }, point.value, {
      formula: rightSide(plotted, symbol),
      source,
      ...plottedWays[plan.chartType](subgroup),
    }),
    dispersion: explainSpread(subgroup, 'dispersion', point.dispersion),
    companion:
      lower === null
        ? explainSpread(subgroup, 'within', point.companion)
        : figureFrom({ name: 'Lower sum', symbol: lower.symbol }, point.companion ?? 0, {
            formula: rightSide(lower.plotted, lower.symbol),
            source,
            ...sumWay(subgroup, 'lower'),
          }),
    z: explainZ(subgroup, zone),
  }
}
