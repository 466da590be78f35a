import { normalUpperTail } from '../distributions/normal.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { saturate } from '../saturate.ts'
import type { NormalityTest } from './normalityTest.ts'
import { normalScores } from './normalScores.ts'

/** Royston's approximation was fitted up to so many values. */
const mostValues = 5000

/**
 * Probability of a correlation as small from n normal values: ln(1 − r²) is nearly normal.
 * Source: Royston (1993), "A toolkit for testing for non-normality in complete and censored samples", The Statistician 42.
 *
 * @param n from 5 to 5000
 * @example ryanJoinerProbability(0.9641, 30) // ≈ 0.0475770976162
 */
export const ryanJoinerProbability = (correlation: number, n: number): number => {
  const size = Math.log(n)
  const inner = Math.log(size)
  const mean = -1.2725 + 1.0521 * (inner - size)
  const deviation = 1.0308 - 0.26758 * (inner + 2 / size)
  const missing = (1 - correlation) * (1 + correlation)
  return missing <= 0 ? 1 : normalUpperTail((Math.log(missing) - mean) / deviation)
}

/**
 * Correlation of the ordered values with their normal scores, the straightness of the probability plot; its square is Shapiro and Francia's W′.
 * Source: Ryan & Joiner (1976), "Normal probability plots and tests for normality", Pennsylvania State University; the probability by Royston (1993).
 *
 * @returns the reason where there are fewer than 5 or more than 5000 values, or they do not vary
 * @example ryanJoiner(orderedSample([1, 2, 3])) // => { reason: 'Ryan and Joiner’s test needs at least 5 values; there are 3.' }
 */
export const ryanJoiner = ({ n, values, counts }: OrderedSample): NormalityTest | Unavailable => {
  if (n < 5) return { reason: `Ryan and Joiner’s test needs at least 5 values; there are ${n}.` }
  if (n > mostValues) {
    return {
      reason: `The probability of Ryan and Joiner’s correlation is known up to ${mostValues} values; there are ${n}.`,
    }
  }
  const [low = 0] = values
  const spread = saturate((values.at(-1) ?? low) - low)
  if (spread === 0) return { reason: 'The values do not vary, so normality cannot be tested.' }
  const scaled = Float64Array.from(values, (value) => saturate(value - low) / spread)
  const mean = scaled.reduce((total, value, i) => total + value * (counts[i] as number), 0) / n
  const scores = normalScores(n)
  let [together, squares, scoreSquares] = [0, 0, 0]
  let place = 0
  for (let i = 0; i < scaled.length; i += 1) {
    const distance = (scaled[i] as number) - mean
    for (let times = counts[i] as number; times > 0; times -= 1) {
      const score = scores[place] as number
      together += score * distance
      squares += distance * distance
      scoreSquares += score * score
      place += 1
    }
  }
  const statistic = Math.min(1, together / Math.sqrt(squares * scoreSquares))
  return { statistic, probability: { value: ryanJoinerProbability(statistic, n), bound: null } }
}
