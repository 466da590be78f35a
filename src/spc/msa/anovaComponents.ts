import type { AnovaLine } from './anovaLine.ts'
import type { StudyOptions } from './studyInput.ts'
import {
  addCoefficients,
  type Coefficients,
  sumOfVariances,
  type VarianceName,
  varianceFigure,
  varianceInterval,
} from './varianceComponent.ts'
import {
  type ComponentId,
  deviationOf,
  type PlainComponent,
  type VariationComponent,
  variationShare,
} from './variationShare.ts'

/** One variance that is estimated from a line and the line of its error. */
interface Base {
  readonly id: ComponentId
  readonly line: AnovaLine
  readonly error: AnovaLine | null
  readonly behind: number
}

const names: Readonly<Record<ComponentId, { readonly name: string; readonly symbol: string }>> = {
  gauge: { name: 'Total gauge R&R', symbol: 'σ²_GRR' },
  repeatability: { name: 'Repeatability', symbol: 'σ²_E' },
  reproducibility: { name: 'Reproducibility', symbol: 'σ²_R' },
  appraiser: { name: 'Appraiser', symbol: 'σ²_A' },
  interaction: { name: 'Part × appraiser', symbol: 'σ²_PA' },
  part: { name: 'Part to part', symbol: 'σ²_P' },
  total: { name: 'Total variation', symbol: 'σ²_T' },
}

const naming = (id: ComponentId, formula: string): VarianceName => ({
  name: names[id].name,
  symbol: names[id].symbol,
  formula,
})

/** A variance with how often each mean square enters it, for the interval. */
interface Combined extends Pick<PlainComponent, 'variance'> {
  readonly id: ComponentId
  readonly naming: VarianceName
  readonly coefficients: Coefficients
  /** The same without what was taken as 0. */
  readonly kept: Coefficients
}

const baseOf = ({ id, line, error, behind }: Base): Combined => {
  const formula = error === null ? `${line.ms?.symbol}` : `(${line.ms?.symbol} − ${error.ms?.symbol})/m`
  const name = naming(id, formula)
  const variance = varianceFigure(name, line, error, behind)
  const coefficients: Coefficients =
    error === null ? { [line.id]: 1 } : { [line.id]: 1 / behind, [error.id]: -1 / behind }
  return { id, naming: name, variance, coefficients, kept: variance.value === 0 ? {} : coefficients }
}

const sumOf = (id: ComponentId, a: Combined, b: Combined): Combined => {
  const name = naming(id, `${a.naming.symbol} + ${b.naming.symbol}`)
  return {
    id,
    naming: name,
    variance: sumOfVariances(name, a.variance, b.variance),
    coefficients: addCoefficients(a.coefficients, b.coefficients),
    kept: addCoefficients(a.kept, b.kept),
  }
}

/**
 * Variance components of a gauge study from the mean squares of its table: the estimates, their intervals, and the sums that people
 * compare. Appraiser and interaction together are reproducibility; without an interaction the appraiser is it.
 * Where a part was taken as 0 and the upper end of a sum would fall below the sum itself, that end is the one of the parts that are left.
 * Source: AIAG (2010), MSA 4th ed., appendix A.
 *
 * @param lines of the table that the components come from
 * @example ((lines) => anovaComponents(lines, { repeatability: { line: lines[2], error: null, behind: 1 }, appraiser: { line: lines[1], error: lines[2], behind: 4 }, interaction: null, part: { line: lines[0], error: lines[2], behind: 4 } }, { tolerance: null, multiplier: 6, level: 0.95 }).map(({ id }) => id))(crossedAnova(usableGrid({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 2, values: [[[1, 2], [2, 3]], [[5, 6], [6, 7]]] })).pooled) // => ['gauge', 'repeatability', 'reproducibility', 'part', 'total']
 * @param bases repeatability, appraiser, interaction where there is one, part
 */
export const anovaComponents = (
  lines: readonly AnovaLine[],
  bases: {
    readonly repeatability: Omit<Base, 'id'>
    readonly appraiser: Omit<Base, 'id'>
    readonly interaction: Omit<Base, 'id'> | null
    readonly part: Omit<Base, 'id'>
  },
  options: StudyOptions,
): VariationComponent[] => {
  const repeatability = baseOf({ id: 'repeatability', ...bases.repeatability })
  const appraiser = baseOf({ id: 'appraiser', ...bases.appraiser })
  const interaction = bases.interaction === null ? null : baseOf({ id: 'interaction', ...bases.interaction })
  const part = baseOf({ id: 'part', ...bases.part })
  const reproducibility =
    interaction === null
      ? { ...appraiser, id: 'reproducibility' as const, naming: naming('reproducibility', 'σ²_A') }
      : sumOf('reproducibility', appraiser, interaction)
  const gauge = sumOf('gauge', repeatability, reproducibility)
  const total = sumOf('total', gauge, part)
  const plain = ({ id, naming: name, variance, coefficients, kept }: Combined): PlainComponent => {
    const { lower, upper } = varianceInterval(name, lines, coefficients, options.level)
    // A negative estimate that was taken as 0 can pull the upper end of a sum below the sum itself.
    const beside = (upper.value ?? 0) < (variance.value ?? 0)
    return {
      id,
      name: name.name,
      variance,
      deviation: deviationOf(name.name, variance),
      lower,
      upper: beside ? varianceInterval(name, lines, kept, options.level).upper : upper,
    }
  }
  const whole = plain(total)
  const shown = [
    gauge,
    repeatability,
    reproducibility,
    ...(interaction === null ? [] : [appraiser, interaction]),
    part,
  ].map(plain)
  return [...shown, whole].map((component) => variationShare(component, whole, options))
}
