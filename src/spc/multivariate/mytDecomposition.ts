import { bracketed } from '../explain/bracketed.ts'
import { type Figure, figureNumber } from '../figure.ts'
import { mean } from '../mean.ts'
import { contributionProbability } from './contributionProbability.ts'
import { observationSize, standardDistances } from './hotellingModel.ts'
import type { HotellingEvaluator } from './hotellingT2.ts'
import type { MultivariateObservation } from './multivariateEstimate.ts'

/** What one characteristic has to do with a T². */
export interface Contribution {
  /** Its place in the group. */
  readonly index: number
  readonly name: string
  /** The mean of its measurements, as it entered T². */
  readonly value: number
  /** How far it is from its mean, in σ of what is plotted; positive above. */
  readonly distance: Figure
  /** Tⱼ², its own distance squared, whatever the others do. */
  readonly unconditional: Figure
  /** How far it is from where the others lead one to expect it, in the σ that is left then. */
  readonly conditionalDistance: Figure
  /** dⱼ = T² − T² without it. */
  readonly conditional: Figure
  /** Probability of a Tⱼ² as large from an unchanged process. */
  readonly unconditionalP: Figure
  /** Probability of a dⱼ as large from an unchanged process. */
  readonly conditionalP: Figure
}

const source = 'Mason, Young & Tracy (1995), Journal of Quality Technology 27, 99-108'

type Part = Pick<Figure, 'name' | 'symbol' | 'formula' | 'inputs' | 'steps'>

const figureOf = (value: number, part: Part): Figure => ({
  source,
  ...part,
  value,
  reason: null,
  excluded: [],
})

const least = (one: Contribution): number =>
  Math.min(one.unconditionalP.value ?? 1, one.conditionalP.value ?? 1)

const most = (one: Contribution): number => Math.max(one.unconditional.value ?? 0, one.conditional.value ?? 0)

/**
 * The two ends of the decomposition of T²: for each characteristic its distance alone, and what it adds to the T² of all others. The
 * first is large where it has moved, the second where it does not fit the others.
 * Source: Mason, Young & Tracy (1995), "Decomposition of T² for multivariate control chart interpretation", Journal of Quality
 * Technology 27; dⱼ as in Runger, Alt & Montgomery (1996). The p-values are Rao's exact ones.
 *
 * @param evaluator a chart of `hotellingT2`
 * @returns by rising p-value, the smaller of the two of each
 * @example mytDecomposition(hotellingT2({ names: ['a', 'b'], method: 'classical', means: [0, 0], deviations: [1, 1], correlations: [[1, 0.6], [0.6, 1]], observations: 30, measurements: 30, degreesOfFreedom: 29 }, { phase: 'II', alpha: 0.0027 }), [[1], [1.4]]).map((one) => one.name) // => ['b', 'a']
 */
export const mytDecomposition = (
  evaluator: HotellingEvaluator,
  observation: MultivariateObservation,
): readonly Contribution[] => {
  const { estimate, inverse } = evaluator.model
  const n = observationSize(estimate, observation)
  const z = standardDistances(estimate, observation)
  const t2 = evaluator.step(observation).t2
  const contributions = estimate.names.map((name, index): Contribution => {
    const value = mean(observation[index] ?? [])
    const own = z[index] ?? 0
    const row = inverse[index] ?? []
    const precision = row[index] ?? 1
    const expected =
      -row.reduce((total, weight, k) => total + (k === index ? 0 : weight * (z[k] ?? 0)), 0) / precision
    const rest = 1 / Math.sqrt(precision)
    const apart = (own - expected) / rest
    const conditional = apart * apart
    const root = n === 1 ? '' : '√n · '
    return {
      index,
      name,
      value,
      distance: figureOf(own, {
        name: `Distance of ${name}`,
        symbol: 'z',
        formula: `z = ${root}(value − mean)/σ`,
        inputs: [
          { symbol: 'value', meaning: name, value },
          { symbol: 'mean', meaning: 'of the baseline', value: estimate.means[index] ?? null },
          { symbol: 'σ', meaning: 'of the baseline', value: estimate.deviations[index] ?? null },
          { symbol: 'n', meaning: 'measurements in the subgroup', value: n },
        ],
        steps: [
          {
            expression: `${n === 1 ? '' : `√${n} · `}(${figureNumber(value)} − ${bracketed(estimate.means[index] ?? 0)})/${figureNumber(estimate.deviations[index] ?? 1)}`,
            value: own,
          },
        ],
      }),
      unconditional: figureOf(own * own, {
        name: `T² of ${name} alone`,
        symbol: 'Tⱼ²',
        formula: 'Tⱼ² = z²',
        inputs: [{ symbol: 'z', meaning: `distance of ${name} from its mean, in σ`, value: own }],
        steps: [{ expression: `${figureNumber(own)}²`, value: own * own }],
      }),
      conditionalDistance: figureOf(apart, {
        name: `Distance of ${name}, given the others`,
        symbol: 'z given the others',
        formula: '(z − ẑ)/√(1 − Rⱼ²)',
        inputs: [
          { symbol: 'z', meaning: `distance of ${name} from its mean, in σ`, value: own },
          { symbol: 'ẑ', meaning: 'where the others lead one to expect it', value: expected },
          {
            symbol: 'Rⱼ²',
            meaning: 'share of its variance that the others explain',
            value: 1 - 1 / precision,
          },
        ],
        steps: [
          { expression: `√(1 − ${figureNumber(1 - 1 / precision)})`, value: rest },
          {
            expression: `(${figureNumber(own)} − ${bracketed(expected)})/${figureNumber(rest)}`,
            value: apart,
          },
        ],
      }),
      conditional: figureOf(conditional, {
        name: `What ${name} adds to T²`,
        symbol: 'dⱼ',
        formula: 'dⱼ = T² − T² without it = (distance given the others)²',
        inputs: [
          { symbol: 'T²', meaning: 'of all characteristics', value: t2 },
          { symbol: 'T² without it', meaning: 'of the others', value: Math.max(0, t2 - conditional) },
        ],
        steps: [{ expression: `${figureNumber(apart)}²`, value: conditional }],
      }),
      unconditionalP: contributionProbability(evaluator, n, own * own, 0, 0, 'Tⱼ²', name),
      conditionalP: contributionProbability(
        evaluator,
        n,
        conditional,
        z.length - 1,
        Math.max(0, t2 - conditional),
        'dⱼ',
        name,
      ),
    }
  })
  return contributions.toSorted((a, b) => least(a) - least(b) || most(b) - most(a) || a.index - b.index)
}
