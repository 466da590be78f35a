import { figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, figureNumber } from '../figure.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { shapeMoments, twoSided } from './shapeMoments.ts'
import type { TestFigures } from './testFigures.ts'

interface ShapeWords {
  readonly name: string
  readonly symbol: string
  readonly plain: string
  readonly formula: string
  readonly least: number
  readonly leastForTest: number
  readonly source: string
}

const skewnessWords: ShapeWords = {
  name: 'Skewness',
  symbol: 'G₁',
  plain: 'g₁ = m₃/m₂^(3/2)',
  formula: 'g₁ √(n(n − 1))/(n − 2)',
  least: 3,
  leastForTest: 8,
  source: 'D’Agostino (1970), Biometrika 57',
}

const kurtosisWords: ShapeWords = {
  name: 'Excess kurtosis',
  symbol: 'G₂',
  plain: 'g₂ = m₄/m₂² − 3',
  formula: '(n − 1)/((n − 2)(n − 3)) · ((n + 1)g₂ + 6)',
  least: 4,
  leastForTest: 20,
  source: 'Anscombe & Glynn (1983), Biometrika 70',
}

const figuresOf = (
  words: ShapeWords,
  n: number,
  plain: number | null,
  value: number | null,
  score: number | null,
): TestFigures => {
  const count = { symbol: 'n', meaning: 'values', value: n }
  const way = {
    formula: words.formula,
    source: 'Joanes & Gill (1998), The Statistician 47',
    inputs: [count, { symbol: words.plain, meaning: 'from moments divided by n', value: plain }],
  }
  const testWay = {
    formula: '2(1 − Φ(|z|))',
    source: words.source,
    inputs: [
      count,
      { symbol: 'z', meaning: `normal score of the ${words.name.toLowerCase()}`, value: score },
    ],
  }
  const title = { name: words.name, symbol: words.symbol }
  const testTitle = { name: `${words.name}, p-value`, symbol: 'p' }
  const still = 'The values do not vary, so their distribution has no shape.'
  const statistic: Figure =
    value === null || plain === null
      ? figureMissing(
          title,
          n < words.least ? `${words.name} needs at least ${words.least} values; there are ${n}.` : still,
          way,
        )
      : figureFrom(title, value, {
          ...way,
          steps: [],
          last: `with ${words.plain} = ${figureNumber(plain)} and n = ${n}`,
        })
  const probability: Figure =
    score === null
      ? figureMissing(
          testTitle,
          n < words.leastForTest
            ? `The test of the ${words.name.toLowerCase()} needs at least ${words.leastForTest} values; there are ${n}.`
            : still,
          testWay,
        )
      : figureFrom(testTitle, twoSided(score), {
          ...testWay,
          steps: [],
          last: `2(1 − Φ(${figureNumber(Math.abs(score))}))`,
        })
  return { name: words.name, statistic, probability, bound: null }
}

/**
 * Skewness and excess kurtosis, each with the probability of one as far from 0 among normal values.
 *
 * @example shapeFigures(orderedSample([1, 2, 3]))[0]?.statistic.value // => 0
 */
export const shapeFigures = (sample: OrderedSample): readonly TestFigures[] => {
  const shape = shapeMoments(sample)
  const { n } = sample
  return [
    figuresOf(
      skewnessWords,
      n,
      shape?.plainSkewness ?? null,
      shape?.skewness ?? null,
      shape?.skewnessScore ?? null,
    ),
    figuresOf(
      kurtosisWords,
      n,
      shape?.plainKurtosis ?? null,
      shape?.kurtosis ?? null,
      shape?.kurtosisScore ?? null,
    ),
  ]
}
