import { type Figure, type FigureInput, figureNumber } from '../figure.ts'
import type { Quantile } from '../quantile.ts'
import { meanFigure } from './meanFigure.ts'
import { fenceFactor, type TukeyBox } from './tukeyBox.ts'

const tukey = 'Tukey (1977), Exploratory Data Analysis, sections 2C and 2D'
const quartiles =
  'Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50, definition 7'
const interpolation = 'x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎), h = (n − 1)p + 1'
const nothing = 'There are no values here, so there is nothing to draw.'

type Named = Pick<Figure, 'name' | 'symbol' | 'formula' | 'source'>
type Way = Pick<Figure, 'value' | 'inputs' | 'steps'>

const input = (symbol: string, meaning: string, value: number): FigureInput => ({ symbol, meaning, value })

const quartileWay = (n: number, p: number, { value, place, lower, upper }: Quantile): Way => {
  const part = place - Math.floor(place)
  return {
    value,
    inputs: [
      input('n', 'values', n),
      input('p', 'share of them that lies below', p),
      input('x₍⌊h⌋₎', 'ordered value below the place', lower),
      input('x₍⌊h⌋₊₁₎', 'ordered value above the place', upper),
    ],
    steps: [
      { expression: `h = (${n} − 1) · ${figureNumber(p)} + 1`, value: place },
      {
        expression: `${figureNumber(lower)} + ${figureNumber(part)} · (${figureNumber(upper)} − ${figureNumber(lower)})`,
        value,
      },
    ],
  }
}

const endWay = (value: number, n: number): Way => ({
  value,
  inputs: [input('n', 'values', n)],
  steps: [{ expression: figureNumber(value), value }],
})

const rangeWay = ({ lower, upper, interquartileRange: value }: TukeyBox): Way => ({
  value,
  inputs: [input('Q₁', 'lower quartile', lower.value), input('Q₃', 'upper quartile', upper.value)],
  steps: [{ expression: `${figureNumber(upper.value)} − ${figureNumber(lower.value)}`, value }],
})

const fenceWay = (quartile: number, sign: '−' | '+', range: number, value: number): Way => ({
  value,
  inputs: [
    input(sign === '−' ? 'Q₁' : 'Q₃', sign === '−' ? 'lower quartile' : 'upper quartile', quartile),
    input('IQR', 'interquartile range', range),
  ],
  steps: [{ expression: `${figureNumber(quartile)} ${sign} ${fenceFactor} · ${figureNumber(range)}`, value }],
})

const whiskerWay = (value: number, fence: number, which: 'lower' | 'upper'): Way => ({
  value,
  inputs: [input(which === 'lower' ? 'f₁' : 'f₃', `${which} fence`, fence)],
  steps: [{ expression: figureNumber(value), value }],
})

const names = {
  minimum: { name: 'Least value', symbol: 'min', formula: 'x₍₁₎', source: tukey },
  lower_fence: { name: 'Lower fence', symbol: 'f₁', formula: `Q₁ − ${fenceFactor}·IQR`, source: tukey },
  lower_whisker: {
    name: 'Lower whisker',
    symbol: 'w₁',
    formula: 'the least value that is not below f₁; Q₁ where none is below the box',
    source: tukey,
  },
  lower_quartile: { name: 'Lower quartile', symbol: 'Q₁', formula: interpolation, source: quartiles },
  median: { name: 'Median', symbol: 'x̃', formula: interpolation, source: quartiles },
  upper_quartile: { name: 'Upper quartile', symbol: 'Q₃', formula: interpolation, source: quartiles },
  upper_whisker: {
    name: 'Upper whisker',
    symbol: 'w₃',
    formula: 'the greatest value that is not above f₃; Q₃ where none is above the box',
    source: tukey,
  },
  upper_fence: { name: 'Upper fence', symbol: 'f₃', formula: `Q₃ + ${fenceFactor}·IQR`, source: tukey },
  maximum: { name: 'Greatest value', symbol: 'max', formula: 'x₍n₎', source: tukey },
  interquartile_range: { name: 'Interquartile range', symbol: 'IQR', formula: 'Q₃ − Q₁', source: tukey },
} as const satisfies Readonly<Record<string, Named>>

type BoxFigureName = keyof typeof names

const waysOf = (sorted: Float64Array, box: TukeyBox): Readonly<Record<BoxFigureName, Way>> => {
  const { length: n } = sorted
  const { lower, median, upper, interquartileRange: range } = box
  return {
    minimum: endWay(sorted[0] ?? 0, n),
    lower_fence: fenceWay(lower.value, '−', range, box.lowerFence),
    lower_whisker: whiskerWay(box.lowerWhisker, box.lowerFence, 'lower'),
    lower_quartile: quartileWay(n, 0.25, lower),
    median: quartileWay(n, 0.5, median),
    upper_quartile: quartileWay(n, 0.75, upper),
    upper_whisker: whiskerWay(box.upperWhisker, box.upperFence, 'upper'),
    upper_fence: fenceWay(upper.value, '+', range, box.upperFence),
    maximum: endWay(sorted[n - 1] ?? 0, n),
    interquartile_range: rangeWay(box),
  }
}

/**
 * The numbers of a box, each with the way it was computed.
 *
 * @param sorted the values, rising
 * @param box of them; null where there are none
 * @param excluded what was left out, a sentence each
 * @example boxFigures(Float64Array.of(1, 2, 4, 8), tukeyBox([1, 2, 4, 8]), []).upper_quartile.value // => 5
 */
export const boxFigures = (
  sorted: Float64Array,
  box: TukeyBox | null,
  excluded: readonly string[],
): Readonly<Record<BoxFigureName | 'mean', Figure>> => {
  const ways = box === null ? null : waysOf(sorted, box)
  const figureOf = (name: BoxFigureName): Figure => ({
    ...names[name],
    ...(ways === null ? { value: null, inputs: [], steps: [] } : ways[name]),
    reason: ways === null ? nothing : null,
    excluded,
  })
  return {
    minimum: figureOf('minimum'),
    lower_fence: figureOf('lower_fence'),
    lower_whisker: figureOf('lower_whisker'),
    lower_quartile: figureOf('lower_quartile'),
    median: figureOf('median'),
    upper_quartile: figureOf('upper_quartile'),
    upper_whisker: figureOf('upper_whisker'),
    upper_fence: figureOf('upper_fence'),
    maximum: figureOf('maximum'),
    interquartile_range: figureOf('interquartile_range'),
    mean: meanFigure(sorted, excluded),
  }
}
