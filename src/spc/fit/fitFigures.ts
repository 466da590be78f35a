import { figureFrom } from '../explain/figureFrom.ts'
import { type Figure, figureNumber } from '../figure.ts'
import { type TestFigures, testFigures } from '../normality/testFigures.ts'
import type { FamilyFit } from './fit.ts'
import { type DistributionFamily, familyLabels } from './fittedDistribution.ts'

/** A family's parameters and test, each with the way to it. */
export interface FitFigures {
  readonly family: DistributionFamily
  readonly name: string
  readonly parameters: readonly Figure[]
  readonly test: TestFigures
  /** Why there is no fit; null where there is one. */
  readonly reason: string | null
  readonly notes: readonly string[]
}

interface FamilyWords {
  readonly method: string
  readonly source: string
  readonly probability: string
  readonly probabilitySource: string
}

const stephens = 'D’Agostino & Stephens (1986)'
const normalTable = {
  probability: 'a fit of the p-value at A²(1 + 0.75/n + 2.25/n²) of the scores',
  probabilitySource: `${stephens}, table 4.9`,
}
const likeliest = 'maximum likelihood'

const words: Readonly<Record<DistributionFamily, FamilyWords>> = {
  normal: { method: 'mean and standard deviation', source: 'Montgomery (2009), section 3.3', ...normalTable },
  lognormal: {
    method: 'mean and standard deviation of ln x',
    source: 'Aitchison & Brown (1957), "The Lognormal Distribution"',
    ...normalTable,
  },
  gamma: {
    method: likeliest,
    source: 'Choi & Wette (1969), Technometrics 11',
    probability: 'from the table, by the shape, straight in ln p between its points',
    probabilitySource: `${stephens}, table 4.21`,
  },
  weibull: {
    method: likeliest,
    source: 'Cohen (1965), Technometrics 7',
    probability: 'from the table at A²(1 + 0.2/√n), straight in ln p between its points',
    probabilitySource: `${stephens}, table 4.17`,
  },
  weibull_threshold: {
    method: 'peak of the profile likelihood of the threshold',
    source: 'Johnson, Kotz & Balakrishnan (1994), section 21.4.1',
    probability: 'none',
    probabilitySource: stephens,
  },
  exponential: {
    method: likeliest,
    source: 'Johnson, Kotz & Balakrishnan (1994), chapter 19',
    probability: 'from the table at A²(1 + 0.6/n), straight in ln p between its points',
    probabilitySource: `${stephens}, table 4.14`,
  },
  box_cox: {
    method: 'λ by maximum likelihood, y = ((x/ẋ)^λ − 1)/λ',
    source: 'Box & Cox (1964), Journal of the Royal Statistical Society B 26',
    ...normalTable,
  },
  johnson: {
    method: 'the curve through four percentiles, at the z with the smallest A²',
    source:
      'Slifker & Shapiro (1980), Technometrics 22; Chou, Polansky & Mason (1998), Journal of Quality Technology 30',
    ...normalTable,
  },
}

/**
 * A fit as figures: each parameter, A² and its probability.
 *
 * @param n values
 * @example fitFigures({ family: 'gamma', fit: { reason: 'too few' } }, 3).reason // => 'too few'
 */
export const fitFigures = ({ family, fit }: FamilyFit, n: number): FitFigures => {
  const name = familyLabels[family]
  const { method, source, probability, probabilitySource } = words[family]
  const test = testFigures(
    {
      name: `Anderson–Darling, ${name}`,
      symbol: 'A²',
      formula: '−n − (1/n) Σ(2i − 1)[ln F(xᵢ) + ln(1 − F(xₙ₊₁₋ᵢ))], in order',
      inputs:
        'reason' in fit
          ? []
          : fit.distribution.parameters.map(({ symbol, meaning, value }) => ({ symbol, meaning, value })),
      probabilityFormula: probability,
      source: 'Anderson & Darling (1954), Journal of the American Statistical Association 49',
      probabilitySource,
    },
    n,
    fit,
  )
  if ('reason' in fit) return { family, name, parameters: [], test, reason: fit.reason, notes: [] }
  const parameters = fit.distribution.parameters.map(({ symbol, meaning, value }) =>
    figureFrom({ name: `${name}: ${meaning}`, symbol }, value, {
      formula: method,
      source,
      inputs: [{ symbol: 'n', meaning: 'values', value: n }],
      steps: [],
      last: `${symbol} = ${figureNumber(value)} by ${method}`,
    }),
  )
  return { family, name, parameters, test, reason: null, notes: fit.notes }
}
