import type { OrderedSample } from '../fit/orderedSample.ts'
import { sampleMoments } from '../fit/sampleMoments.ts'
import { andersonDarling } from './andersonDarling.ts'
import { lilliefors } from './lilliefors.ts'
import { ryanJoiner } from './ryanJoiner.ts'
import { shapeFigures } from './shapeFigures.ts'
import { shapiroWilk } from './shapiroWilk.ts'
import { type TestFigures, testFigures } from './testFigures.ts'

const stephens = 'D’Agostino & Stephens (1986), table 4.9'

/**
 * Anderson-Darling's test of normality with the way to its numbers.
 *
 * @example andersonDarlingFigures(orderedSample([1, 2, 3])).probability.value // => null
 */
export const andersonDarlingFigures = (sample: OrderedSample): TestFigures => {
  const { mean, deviation } = sampleMoments(sample)
  return testFigures(
    {
      name: 'Anderson–Darling',
      symbol: 'A²',
      formula: '−n − (1/n) Σ(2i − 1)[ln Φ(zᵢ) + ln(1 − Φ(zₙ₊₁₋ᵢ))], z = (x − x̄)/s, in order',
      inputs: [
        { symbol: 'x̄', meaning: 'mean', value: mean },
        { symbol: 's', meaning: 'standard deviation', value: deviation },
      ],
      probabilityFormula: 'a fit of the p-value at A²(1 + 0.75/n + 2.25/n²)',
      source: stephens,
      probabilitySource: stephens,
    },
    sample.n,
    andersonDarling(sample),
  )
}

/**
 * Every test of normality of a sample: Anderson-Darling, Shapiro-Wilk, Ryan-Joiner, Lilliefors, skewness and kurtosis.
 *
 * @example normalityFigures(orderedSample([1, 2, 3])).length // => 6
 */
export const normalityFigures = (sample: OrderedSample): readonly TestFigures[] => [
  andersonDarlingFigures(sample),
  testFigures(
    {
      name: 'Shapiro–Wilk',
      symbol: 'W',
      formula: '(Σaᵢx₍ᵢ₎)²/Σ(x − x̄)², a from the normal scores of the order',
      inputs: [],
      probabilityFormula: '1 − Φ((ln(1 − W) − μₙ)/σₙ), up to 11 values of −ln(γₙ − ln(1 − W))',
      source: 'Shapiro & Wilk (1965), Biometrika 52',
      probabilitySource: 'Royston (1995), remark AS R94, Applied Statistics 44',
    },
    sample.n,
    shapiroWilk(sample),
  ),
  testFigures(
    {
      name: 'Ryan–Joiner',
      symbol: 'r',
      formula: 'correlation of x₍ᵢ₎ with Φ⁻¹((i − 3/8)/(n + 1/4))',
      inputs: [],
      probabilityFormula: '1 − Φ((ln(1 − r²) − μₙ)/σₙ)',
      source: 'Ryan & Joiner (1976)',
      probabilitySource: 'Royston (1993), The Statistician 42',
    },
    sample.n,
    ryanJoiner(sample),
  ),
  testFigures(
    {
      name: 'Kolmogorov–Smirnov (Lilliefors)',
      symbol: 'D',
      formula: 'max(i/n − Φ(zᵢ), Φ(zᵢ) − (i − 1)/n), z = (x − x̄)/s, in order',
      inputs: [],
      probabilityFormula: 'an approximation by D and n',
      source: 'Lilliefors (1967), Journal of the American Statistical Association 62',
      probabilitySource: 'Dallal & Wilkinson (1986) below 0.1, Stephens (1974) above',
    },
    sample.n,
    lilliefors(sample),
  ),
  ...shapeFigures(sample),
]
