import { normalQuantile } from '../distributions/normalQuantile.ts'
import { figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import type { Specification } from './capabilityIndices.ts'
import { missingGround } from './ground.ts'
import { limitInput } from './indexFigures.ts'
import type { SpecificationInUse } from './specificationInUse.ts'

/** Parts per million below the lower limit, above the upper one, and together. */
export interface OutOfSpecFigures {
  readonly below: Figure
  readonly above: Figure
  readonly total: Figure
}

const million = 1e6

const totalOf = (
  name: string,
  { below, above }: Pick<OutOfSpecFigures, 'below' | 'above'>,
  source: string,
  value: number | null,
): Figure => {
  const way = {
    formula: 'below + above',
    source,
    inputs: [
      { symbol: 'below', meaning: below.name, value: below.value },
      { symbol: 'above', meaning: above.name, value: above.value },
    ],
  }
  const title = { name, symbol: 'ppm' }
  const parts = [below, above].flatMap((part) => (part.value === null ? [] : [part.value]))
  return parts.length === 0 || value === null
    ? figureMissing(title, below.reason ?? above.reason ?? 'There are no values.', way, below.excluded)
    : figureFrom(title, value, { ...way, steps: [], last: parts.map(write).join(' + ') }, below.excluded)
}

/**
 * Measured parts per million beyond each limit. A value exactly on a limit is within.
 *
 * @example observedFigures({ lsl: 1, usl: 3, target: null }, specificationInUse({ lsl: 1, usl: 3, target: null }, null), [0, 1, 2, 3], []).total.value // => 250000
 */
export const observedFigures = (
  specification: Specification,
  inUse: SpecificationInUse,
  values: readonly number[],
  excluded: readonly string[],
): OutOfSpecFigures => {
  const n = values.length
  const source = 'a count of the values'
  const sideOf = (side: 'lsl' | 'usl', name: string, symbol: string): Figure => {
    const limit = specification[side]
    const usable =
      limit !== null && (inUse[side].value !== null || inUse[side === 'lsl' ? 'usl' : 'lsl'].value !== null)
    const beyond =
      limit === null
        ? 0
        : values.reduce((count, x) => count + Number(side === 'lsl' ? x < limit : x > limit), 0)
    const way = {
      formula: `1000000 · ${symbol}/n`,
      source,
      inputs: [
        { symbol, meaning: name.replace('Observed ppm', 'values'), value: beyond },
        { symbol: 'n', meaning: 'values', value: n },
      ],
    }
    const title = { name, symbol: 'ppm' }
    if (n === 0) return figureMissing(title, 'There are no values.', way, excluded)
    if (!usable) return figureMissing(title, inUse[side].reason ?? 'There is no limit.', way, excluded)
    return figureFrom(
      title,
      (million * beyond) / n,
      { ...way, steps: [], last: `1000000 · ${beyond}/${n}` },
      excluded,
    )
  }
  const below = sideOf('lsl', 'Observed ppm below the lower limit', 'x < LSL')
  const above = sideOf('usl', 'Observed ppm above the upper limit', 'x > USL')
  const sum = below.value === null && above.value === null ? null : (below.value ?? 0) + (above.value ?? 0)
  return { below, above, total: totalOf('Observed ppm out of specification', { below, above }, source, sum) }
}

/** A share on one side of a limit, and how it is written. */
export interface ExpectedSide {
  readonly share: number
  readonly formula: string
  readonly last: string
}

/**
 * Parts per million that a distribution expects beyond each limit.
 *
 * @param of "within" or "overall"
 * @param grounds what the distribution stands on
 * @param side the share beyond a limit
 */
export const expectedFigures = (
  of: string,
  inUse: SpecificationInUse,
  grounds: readonly Figure[],
  source: string,
  side: (which: 'lsl' | 'usl', limit: number) => ExpectedSide,
): OutOfSpecFigures => {
  const excluded = grounds[0]?.excluded ?? []
  const sideOf = (which: 'lsl' | 'usl', name: string): Figure => {
    const limit = inUse[which]
    const symbol = which.toUpperCase()
    const title = { name: `Expected ppm ${name}, ${of}`, symbol: 'ppm' }
    const inputs = [
      limitInput(symbol, which === 'lsl' ? 'lower specification limit' : 'upper specification limit', limit),
      ...grounds.map((figure) => ({ symbol: figure.symbol, meaning: figure.name, value: figure.value })),
    ]
    const fault = missingGround([limit, ...grounds])
    const { share, formula, last } = side(which, limit.value ?? 0)
    const way = { formula: `1000000 · ${formula}`, source, inputs }
    return fault === null
      ? figureFrom(title, share * million, { ...way, steps: [], last: `1000000 · ${last}` }, excluded)
      : figureMissing(title, fault, way, excluded)
  }
  const below = sideOf('lsl', 'below the lower limit')
  const above = sideOf('usl', 'above the upper limit')
  const sum = below.value === null && above.value === null ? null : (below.value ?? 0) + (above.value ?? 0)
  return {
    below,
    above,
    total: totalOf(`Expected ppm out of specification, ${of}`, { below, above }, source, sum),
  }
}

/**
 * The normal score with the same share above it as lies out of specification, Z bench.
 *
 * @example benchFigure('within', { below: f, above: f, total: f }) // 3 where the total is 1350 ppm
 */
export const benchFigure = (of: string, { total }: OutOfSpecFigures): Figure => {
  const title = { name: `Z bench, ${of}`, symbol: 'Z' }
  const way = {
    formula: '−Φ⁻¹(ppm/1000000)',
    source: 'Bothe (1997), "Measuring Process Capability"',
    inputs: [{ symbol: 'ppm', meaning: total.name, value: total.value }],
  }
  if (total.value === null)
    return figureMissing(title, total.reason ?? 'There is no expectation.', way, total.excluded)
  const share = total.value / million
  if (share <= 0)
    return figureMissing(title, 'Nothing is expected out of specification.', way, total.excluded)
  if (share >= 1)
    return figureMissing(title, 'Everything is expected out of specification.', way, total.excluded)
  return figureFrom(
    title,
    -normalQuantile(share),
    { ...way, steps: [], last: `−Φ⁻¹(${write(share)})` },
    total.excluded,
  )
}
