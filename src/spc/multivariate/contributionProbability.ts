import { betaUpperTail } from '../distributions/beta.ts'
import { fisherFUpperTail } from '../distributions/fisherF.ts'
import { type Figure, figureNumber } from '../figure.ts'
import { meanVectorFactor } from './hotellingLimit.ts'
import type { HotellingEvaluator } from './hotellingT2.ts'

type Way = Pick<Figure, 'formula' | 'source' | 'steps'> & {
  readonly value: number | null
  readonly inputs?: Figure['inputs']
}

const tooShort = { value: null, steps: [] }

/** Individuals of a baseline, which the covariance matrix holds too. */
const withinBaseline = (
  { model: { estimate } }: HotellingEvaluator,
  added: number,
  others: number,
  theirs: number,
  symbol: string,
): Way => {
  const m = estimate.observations
  const successive = estimate.method === 'successive'
  const shape = ((successive ? estimate.degreesOfFreedom : m) - others - 2) / 2
  const way = {
    formula: `p = P(β(1/2, (${successive ? 'ν' : 'm'} − k − 2)/2) > ${symbol}/((m − 1)²/m − T²ₖ))`,
    source: 'Tracy, Young & Mason (1992); Rao (1973), "Linear Statistical Inference", section 8b.4',
  }
  if (!(shape > 0)) return { ...way, ...tooShort }
  const room = (m - 1) ** 2 / m - theirs
  const share = room > 0 ? Math.min(1, added / room) : 1
  const value = betaUpperTail(share, 0.5, shape)
  const steps = [
    { expression: `${figureNumber(added)}/${figureNumber(room)}, at most 1`, value: share },
    { expression: `P(β(1/2, ${figureNumber(shape)}) > ${figureNumber(share)})`, value },
  ]
  return { ...way, value, steps }
}

const byF = (
  { model: { estimate }, plan }: HotellingEvaluator,
  n: number,
  added: number,
  others: number,
  theirs: number,
  symbol: string,
): Way => {
  const df = estimate.degreesOfFreedom
  const below = df - others
  const factor = meanVectorFactor(estimate, plan.phase, n)
  const way = {
    formula: `p = P(F(1, ν − k) > ${symbol} · (ν − k)/(cν + T²ₖ))`,
    source:
      'Rao (1973), "Linear Statistical Inference", section 8b.4: exact, where Mason, Young & Tracy (1995) leave T²ₖ out',
    inputs: [{ symbol: 'c', meaning: `1 ${plan.phase === 'I' ? '−' : '+'} n/N`, value: factor }],
  }
  if (!(below > 0 && factor > 0)) return { ...way, ...tooShort }
  const ratio = (added * below) / (factor * df + theirs)
  const value = fisherFUpperTail(ratio, 1, below)
  const divisor = `(${figureNumber(factor * df)} + ${figureNumber(theirs)})`
  const steps = [
    { expression: `${figureNumber(added)} · ${figureNumber(below)}/${divisor}`, value: ratio },
    { expression: `P(F(1, ${figureNumber(below)}) > ${figureNumber(ratio)})`, value },
  ]
  return { ...way, value, steps }
}

/**
 * The p-value of what a characteristic adds to the T² of `others` further ones: the chance that an unchanged process gives as much.
 * An F on 1 and ν − others degrees of freedom; for the individuals of a baseline itself a beta.
 * Source: Rao (1973), "Linear Statistical Inference and Its Applications", 2nd edition, section 8b.4.
 *
 * @param n size of the subgroup; 1 for individuals
 * @param added what it adds, not negative
 * @param others how many further characteristics there are; 0 for its own distance
 * @param theirs their T² without it
 * @param symbol of what it adds, as the formula writes it
 * @param name of the characteristic
 * @returns a figure without a value where the baseline is too short
 * @example contributionProbability(hotellingT2({ names: ['a', 'b'], method: 'classical', means: [0, 0], deviations: [1, 1], correlations: [[1, 0], [0, 1]], observations: 30, measurements: 30, degreesOfFreedom: 29 }, { phase: 'II', alpha: 0.0027 }), 1, 9, 0, 0, 'd', 'bore').value // ≈ 0.00620867941117
 */
export const contributionProbability = (
  evaluator: HotellingEvaluator,
  n: number,
  added: number,
  others: number,
  theirs: number,
  symbol: string,
  name: string,
): Figure => {
  const { estimate } = evaluator.model
  const individuals = evaluator.plan.phase === 'I' && estimate.method !== 'pooled'
  const way = individuals
    ? withinBaseline(evaluator, added, others, theirs, symbol)
    : byF(evaluator, n, added, others, theirs, symbol)
  return {
    ...way,
    name:
      others === 0
        ? `Chance of a ${name} as far from its mean`
        : `Chance of a ${name} as far from where the others lead one to expect it`,
    symbol: 'p',
    reason:
      way.value === null
        ? `A probability needs a longer baseline than ${estimate.observations} complete observations.`
        : null,
    inputs: [
      { symbol, meaning: 'what the characteristic adds to T²', value: added },
      { symbol: 'T²ₖ', meaning: 'T² of the others, without it', value: theirs },
      { symbol: 'k', meaning: 'how many others', value: others },
      { symbol: 'm', meaning: 'observations of the baseline', value: estimate.observations },
      {
        symbol: 'ν',
        meaning: 'degrees of freedom of the covariance matrix',
        value: estimate.degreesOfFreedom,
      },
      ...(way.inputs ?? []),
    ],
    excluded: [],
  }
}
