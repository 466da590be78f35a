import { type FigureName, figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, type FigureInput, figureNumber as write } from '../figure.ts'
import type { FittedDistribution } from '../fit/fittedDistribution.ts'
import { missingGround, tooLarge } from './ground.ts'
import { type IndexFigures, limitInput } from './indexFigures.ts'
import type { SpecificationInUse } from './specificationInUse.ts'

/** The values below which 0.135 %, half and 99.865 % of a distribution lie. */
export interface PercentileFigures {
  readonly low: Figure
  readonly middle: Figure
  readonly high: Figure
}

const source = 'ISO 22514-4:2016, section 5; Clements (1989), Quality Progress 22'

/**
 * The three percentiles of a fitted distribution that stand in for x̄ − 3s, x̄ and x̄ + 3s.
 *
 * @example percentilesOf(throughNormal('normal', [], { forward: (x) => x, backward: (y) => y, slope: () => 1 }, 10, 1), []).middle.value // => 10
 */
export const percentilesOf = (
  { quantile, parameters }: FittedDistribution,
  excluded: readonly string[],
): PercentileFigures => {
  const figureOf = (p: number, symbol: string, name: string): Figure => {
    const way = { formula: `F⁻¹(${p})`, source, inputs: parameters.map((parameter) => ({ ...parameter })) }
    const value = quantile(p)
    return Number.isFinite(value)
      ? figureFrom(
          { name, symbol },
          value,
          { ...way, steps: [], last: `F⁻¹(${p}) of the fitted distribution` },
          excluded,
        )
      : figureMissing({ name, symbol }, tooLarge, way, excluded)
  }
  return {
    low: figureOf(0.00135, 'X₀.₁₃₅', 'Percentile 0.135 of the fitted distribution'),
    middle: figureOf(0.5, 'X₅₀', 'Median of the fitted distribution'),
    high: figureOf(0.99865, 'X₉₉.₈₆₅', 'Percentile 99.865 of the fitted distribution'),
  }
}

/**
 * Pp, Ppl, Ppu and Ppk of a distribution that is not normal, by percentiles: (USL − LSL)/(X₉₉.₈₆₅ − X₀.₁₃₅), (X₅₀ − LSL)/(X₅₀ − X₀.₁₃₅),
 * (USL − X₅₀)/(X₉₉.₈₆₅ − X₅₀), and the worse of the two.
 * Source: ISO 22514-4:2016, section 5; Clements (1989), "Process capability calculations for non-normal distributions", Quality Progress 22.
 *
 * @example percentileFigures(specificationInUse({ lsl: 4, usl: 16, target: null }, null), percentilesOf(throughNormal('normal', [], { forward: (x) => x, backward: (y) => y, slope: () => 1 }, 10, 1), [])).potential.value // ≈ 2.00001533832
 */
export const percentileFigures = (
  { lsl, usl }: SpecificationInUse,
  { low, middle, high }: PercentileFigures,
): IndexFigures => {
  const { excluded } = middle
  const inputOf = (figure: Figure): FigureInput => ({
    symbol: figure.symbol,
    meaning: figure.name,
    value: figure.value,
  })
  const ratio = (
    title: FigureName,
    formula: string,
    inputs: readonly FigureInput[],
    fault: string | null,
    [top, least, upper, lower]: readonly [number, number, number, number],
  ): Figure => {
    const value = (top - least) / (upper - lower)
    if (fault !== null || !Number.isFinite(value)) {
      return figureMissing(title, fault ?? tooLarge, { formula, source, inputs }, excluded)
    }
    const last = `(${write(top)} − (${write(least)}))/(${write(upper)} − (${write(lower)}))`
    return figureFrom(title, value, { formula, source, inputs, steps: [], last }, excluded)
  }
  const [l, u, x0, x1, x2] = [
    lsl.value ?? 0,
    usl.value ?? 0,
    low.value ?? 0,
    middle.value ?? 0,
    high.value ?? 0,
  ]
  const lslInput = limitInput('LSL', 'lower specification limit', lsl)
  const uslInput = limitInput('USL', 'upper specification limit', usl)
  const lower = ratio(
    { name: 'Capability against the lower limit', symbol: 'Ppl' },
    `(${middle.symbol} − LSL)/(${middle.symbol} − ${low.symbol})`,
    [lslInput, inputOf(middle), inputOf(low)],
    missingGround([lsl, middle, low]),
    [x1, l, x1, x0],
  )
  const upper = ratio(
    { name: 'Capability against the upper limit', symbol: 'Ppu' },
    `(USL − ${middle.symbol})/(${high.symbol} − ${middle.symbol})`,
    [uslInput, inputOf(middle), inputOf(high)],
    missingGround([usl, middle, high]),
    [u, x1, x2, x1],
  )
  const sides = [lower, upper].flatMap(({ value }) => (value === null ? [] : [value]))
  const actualWay = {
    formula: 'min(Ppl, Ppu)',
    source,
    inputs: [inputOf(lower), inputOf(upper)],
  }
  const title = { name: 'Capability', symbol: 'Ppk' }
  return {
    lower,
    upper,
    potential: ratio(
      { name: 'Potential capability', symbol: 'Pp' },
      `(USL − LSL)/(${high.symbol} − ${low.symbol})`,
      [lslInput, uslInput, inputOf(low), inputOf(high)],
      missingGround([lsl, usl, low, high]),
      [u, l, x2, x0],
    ),
    actual:
      sides.length === 0
        ? figureMissing(title, lower.reason ?? upper.reason ?? tooLarge, actualWay, excluded)
        : figureFrom(
            title,
            Math.min(...sides),
            {
              ...actualWay,
              steps: [],
              last: sides.length === 2 ? `min(${sides.map(write).join(', ')})` : sides.map(write).join(''),
            },
            excluded,
          ),
  }
}
