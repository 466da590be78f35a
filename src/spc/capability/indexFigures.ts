import { bracketed } from '../explain/bracketed.ts'
import { type FigureName, figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, type FigureInput, figureNumber as write } from '../figure.ts'
import { capabilityIndices } from './capabilityIndices.ts'
import { missingGround, tooLarge } from './ground.ts'
import type { LimitInUse, SpecificationInUse } from './specificationInUse.ts'

/** An index with each limit, both of them, and the worse. */
export interface IndexFigures {
  readonly potential: Figure
  readonly lower: Figure
  readonly upper: Figure
  readonly actual: Figure
}

/** Which sigma an index is of: C of the one within subgroups, P of the overall one. */
export type IndexKind = 'C' | 'P'

/** How a limit is called among the inputs of a figure. */
export const limitInput = (symbol: string, meaning: string, { value }: LimitInUse): FigureInput => ({
  symbol,
  meaning,
  value,
})

const source = 'Kane (1986), Journal of Quality Technology 18'

/**
 * Cp, Cpl, Cpu and Cpk of the sigma within subgroups, or Pp, Ppl, Ppu and Ppk of the overall one. With one limit, the worse index is that
 * side's and there is none of both.
 * Source: Kane (1986), "Process capability indices", Journal of Quality Technology 18.
 *
 * @param mean and `sigma`, of the values or of what a transform makes of them, as the specification is
 * @example indexFigures('C', specificationInUse({ lsl: 4, usl: 16, target: null }, null), figureFrom({ name: 'Mean', symbol: 'x̄' }, 11, { formula: '', source: '', inputs: [], steps: [], last: '' }), figureFrom({ name: 'Sigma', symbol: 'σ̂' }, 1, { formula: '', source: '', inputs: [], steps: [], last: '' })).actual.value // ≈ 1.6666666666666667
 */
export const indexFigures = (
  kind: IndexKind,
  { lsl, usl }: SpecificationInUse,
  mean: Figure,
  sigma: Figure,
): IndexFigures => {
  const { excluded } = sigma
  const s = sigma.symbol
  const m = mean.symbol
  const inputs = {
    lsl: limitInput('LSL', 'lower specification limit', lsl),
    usl: limitInput('USL', 'upper specification limit', usl),
    mean: { symbol: m, meaning: mean.name, value: mean.value },
    sigma: { symbol: s, meaning: sigma.name, value: sigma.value },
  }
  const made =
    mean.value === null || sigma.value === null
      ? null
      : capabilityIndices({ lsl: lsl.value, usl: usl.value, target: null }, mean.value, sigma.value)
  const figureOf = (
    title: FigureName,
    value: number | null,
    fault: string | null,
    way: { formula: string; inputs: readonly FigureInput[]; last: string },
  ): Figure =>
    value === null || fault !== null
      ? figureMissing(title, fault ?? tooLarge, { ...way, source }, excluded)
      : figureFrom(title, value, { ...way, source, steps: [] }, excluded)
  const [low, high, center, spread] = [lsl.value ?? 0, usl.value ?? 0, mean.value ?? 0, sigma.value ?? 0]

  const potential = figureOf(
    { name: 'Potential capability', symbol: `${kind}p` },
    made?.potential ?? null,
    missingGround([lsl, usl, sigma]),
    {
      formula: `(USL − LSL)/(6${s})`,
      inputs: [inputs.lsl, inputs.usl, inputs.sigma],
      last: `(${write(high)} − ${bracketed(low)})/(6 · ${write(spread)})`,
    },
  )
  const lower = figureOf(
    { name: 'Capability against the lower limit', symbol: `${kind}pl` },
    made?.lower ?? null,
    missingGround([lsl, mean, sigma]),
    {
      formula: `(${m} − LSL)/(3${s})`,
      inputs: [inputs.lsl, inputs.mean, inputs.sigma],
      last: `(${write(center)} − ${bracketed(low)})/(3 · ${write(spread)})`,
    },
  )
  const upper = figureOf(
    { name: 'Capability against the upper limit', symbol: `${kind}pu` },
    made?.upper ?? null,
    missingGround([usl, mean, sigma]),
    {
      formula: `(USL − ${m})/(3${s})`,
      inputs: [inputs.usl, inputs.mean, inputs.sigma],
      last: `(${write(high)} − ${bracketed(center)})/(3 · ${write(spread)})`,
    },
  )
  const sides = [lower, upper].flatMap(({ value }) => (value === null ? [] : [value]))
  // A side without a limit is no reason why there is no index: the other side would be enough.
  const worse = lsl.given || !usl.given ? lower : upper
  const actual = figureOf(
    { name: 'Capability', symbol: `${kind}pk` },
    made?.actual ?? null,
    sides.length === 0 ? worse.reason : null,
    {
      formula: `min(${kind}pl, ${kind}pu)`,
      inputs: [
        { symbol: `${kind}pl`, meaning: lower.name, value: lower.value },
        { symbol: `${kind}pu`, meaning: upper.name, value: upper.value },
      ],
      last: sides.length === 2 ? `min(${sides.map(write).join(', ')})` : sides.map(write).join(''),
    },
  )
  return { potential, lower, upper, actual }
}
