import { betaUpperQuantile } from '../distributions/beta.ts'
import { fisherFUpperQuantile } from '../distributions/fisherF.ts'
import { type Figure, figureNumber } from '../figure.ts'
import type { MultivariateEstimate } from './multivariateEstimate.ts'

/** Phase I judges the observations that the estimate was made from, phase II all others. */
export type HotellingPhase = 'I' | 'II'

const frame = (estimate: MultivariateEstimate, alpha: number) => ({
  name: 'Upper control limit of T²',
  symbol: 'UCL',
  excluded: [],
  inputs: [
    { symbol: 'p', meaning: 'characteristics', value: estimate.names.length },
    { symbol: 'm', meaning: 'observations of the baseline', value: estimate.observations },
    { symbol: 'α', meaning: 'false alarms that the limit allows, as a share of points', value: alpha },
  ],
})

const shapeOf = ({ method, names, observations: m }: MultivariateEstimate) => {
  const p = names.length
  return method === 'successive'
    ? { f: (2 * (m - 1) ** 2) / (3 * m - 4), shape: ((2 * (m - 1) ** 2) / (3 * m - 4) - p - 1) / 2 }
    : { f: null, shape: (m - p - 1) / 2 }
}

/** Individuals of the baseline itself, which are not independent of the estimate. */
const betaLimit = (estimate: MultivariateEstimate, alpha: number): Figure => {
  const p = estimate.names.length
  const m = estimate.observations
  const { f, shape } = shapeOf(estimate)
  const base = {
    ...frame(estimate, alpha),
    formula:
      f === null
        ? 'UCL = (m − 1)²/m · β(1 − α; p/2, (m − p − 1)/2)'
        : 'UCL = (m − 1)²/m · β(1 − α; p/2, (f − p − 1)/2), f = 2(m − 1)²/(3m − 4)',
    source:
      f === null
        ? 'Tracy, Young & Mason (1992), Journal of Quality Technology 24, 88-95'
        : 'Sullivan & Woodall (1996), Journal of Quality Technology 28, 398-408; an approximation, wide for a small m',
  }
  if (!(shape > 0)) {
    const reason = `A limit for ${p} characteristics needs a longer baseline than ${m} complete observations.`
    return { ...base, value: null, reason, steps: [] }
  }
  const largest = (m - 1) ** 2 / m
  const quantile = betaUpperQuantile(alpha, p / 2, shape)
  const value = largest * quantile
  return {
    ...base,
    value,
    reason: null,
    steps: [
      { expression: `(${m} − 1)²/${m}`, value: largest },
      ...(f === null ? [] : [{ expression: `f = 2(${m} − 1)²/(3·${m} − 4)`, value: f }]),
      { expression: `β(1 − ${figureNumber(alpha)}; ${p / 2}, ${figureNumber(shape)})`, value: quantile },
      { expression: `${figureNumber(largest)} · ${figureNumber(quantile)}`, value },
    ],
  }
}

/** c = 1 ± n/N: what the uncertainty of the mean vector adds, or, within the baseline, takes away. */
export const meanVectorFactor = (
  estimate: Pick<MultivariateEstimate, 'measurements'>,
  phase: HotellingPhase,
  n: number,
): number => 1 + (phase === 'I' ? -n : n) / estimate.measurements

const fLimit = (estimate: MultivariateEstimate, phase: HotellingPhase, n: number, alpha: number): Figure => {
  const p = estimate.names.length
  const { measurements: total, degreesOfFreedom: df, method } = estimate
  const base = {
    ...frame(estimate, alpha),
    formula: `UCL = (1 ${phase === 'I' ? '−' : '+'} n/N) · νp/(ν − p + 1) · F(1 − α; p, ν − p + 1)`,
    source:
      method === 'pooled'
        ? 'Montgomery (2009), 6th edition, eq. 11.20 and 11.21, written for subgroups of any size'
        : 'Tracy, Young & Mason (1992), Journal of Quality Technology 24, 88-95',
  }
  const inputs = [
    ...base.inputs,
    {
      symbol: 'n',
      meaning: method === 'pooled' ? 'size of this subgroup' : 'one, for individuals',
      value: n,
    },
    { symbol: 'N', meaning: 'what the mean vector was made from', value: total },
    { symbol: 'ν', meaning: 'degrees of freedom of the covariance matrix', value: df },
  ]
  const below = df - p + 1
  const factor = meanVectorFactor(estimate, phase, n)
  if (!(below > 0 && factor > 0)) {
    const reason = `A limit for ${p} characteristics needs a longer baseline than ${estimate.observations} complete observations.`
    return { ...base, inputs, value: null, reason, steps: [] }
  }
  const multiple = (factor * df * p) / below
  const quantile = fisherFUpperQuantile(alpha, p, below)
  const value = multiple * quantile
  const sign = phase === 'I' ? '−' : '+'
  return {
    ...base,
    inputs,
    value,
    reason: null,
    steps: [
      {
        expression: `(1 ${sign} ${n}/${total}) · ${figureNumber(df)} · ${p}/${figureNumber(below)}`,
        value: multiple,
      },
      { expression: `F(1 − ${figureNumber(alpha)}; ${p}, ${figureNumber(below)})`, value: quantile },
      { expression: `${figureNumber(multiple)} · ${figureNumber(quantile)}`, value },
    ],
  }
}

/**
 * Upper control limit of a T² chart; its lower limit is 0. Individuals: beta in phase I, F in phase II (Tracy, Young & Mason 1992).
 * Subgroups: F in both (Montgomery 2009, eq. 11.20 and 11.21), here with the size n of this subgroup and N of all, which for equal sizes
 * are his p(m ∓ 1)(n − 1)/(mn − m − p + 1)·F. Successive differences: ν is that of Scholz & Tosch, an approximation.
 *
 * @param n size of the subgroup; 1 for individuals
 * @param alpha share of points of an unchanged process above the limit, between 0 and 1
 * @returns a figure whose value is null, with the reason, where the baseline is too short for a limit
 * @throws RangeError for an alpha outside
 * @example hotellingLimit({ names: ['strength', 'diameter'], method: 'pooled', means: [115.59, 1.06], deviations: [1, 1], correlations: [[1, 0], [0, 1]], observations: 20, measurements: 200, degreesOfFreedom: 180 }, 'I', 10, 0.001).value // ≈ 13.7207415942
 */
export const hotellingLimit = (
  estimate: MultivariateEstimate,
  phase: HotellingPhase,
  n: number,
  alpha: number,
): Figure =>
  phase === 'I' && estimate.method !== 'pooled'
    ? betaLimit(estimate, alpha)
    : fLimit(estimate, phase, n, alpha)
