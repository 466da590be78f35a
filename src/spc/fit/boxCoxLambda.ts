import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import { boxCoxPower, boxCoxSlope } from './boxCoxPower.ts'
import { logRatios } from './logRatios.ts'
import type { OrderedSample } from './orderedSample.ts'
import { solveBetween } from './solveBetween.ts'
import { thinned } from './thinned.ts'
import { weightedMean } from './weightedMean.ts'

/** λ and what was found beside it. */
export interface BoxCoxLambda {
  readonly lambda: number
  /** Ends of the interval of the λ whose likelihood is near enough; null where it goes on past the range that was searched. */
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  /** Geometric mean of the values, which the transform divides by. */
  readonly geometricMean: number
}

/** λ is sought between −5 and 5. */
export const largestLambda = 5
const startStep = 0.5
const startValues = 1000
const precision = 1e-10

interface Profile {
  readonly logLikelihood: number
  readonly slope: number
}

// −n ln s(λ) and its derivative; against the geometric mean the Jacobian of the transform drops out.
const profileOf = ({ n, counts }: OrderedSample, logs: Float64Array): ((lambda: number) => Profile) => {
  const powers = new Float64Array(logs.length)
  return (lambda) => {
    for (let i = 0; i < logs.length; i += 1) powers[i] = boxCoxPower(logs[i] as number, lambda)
    const mean = weightedMean(counts, n, (i) => powers[i] as number)
    const variance = weightedMean(counts, n, (i) => ((powers[i] as number) - mean) ** 2)
    const together = weightedMean(
      counts,
      n,
      (i) => ((powers[i] as number) - mean) * boxCoxSlope(logs[i] as number, lambda),
    )
    const logLikelihood = (-n / 2) * Math.log(variance)
    return Number.isFinite(logLikelihood)
      ? { logLikelihood, slope: (-n * together) / variance }
      : { logLikelihood: Number.NEGATIVE_INFINITY, slope: -Math.sign(lambda) }
  }
}

// Centred logarithms: against the geometric mean.
const centredLogs = (
  sample: OrderedSample,
): { readonly logs: Float64Array; readonly geometricMean: number } => {
  const base = sample.values[0] as number
  const fromLowest = logRatios(sample.values, base)
  const center = weightedMean(sample.counts, sample.n, (i) => fromLowest[i] as number)
  return { logs: fromLowest.map((u) => u - center), geometricMean: base * Math.exp(center) }
}

const startOf = (sample: OrderedSample): number => {
  const few = thinned(sample, startValues)
  const profile = profileOf(few, centredLogs(few).logs)
  let best = -largestLambda
  let highest = Number.NEGATIVE_INFINITY
  for (let lambda = -largestLambda; lambda <= largestLambda; lambda += startStep) {
    const { logLikelihood } = profile(lambda)
    if (logLikelihood > highest) [best, highest] = [lambda, logLikelihood]
  }
  return best
}

/**
 * Box & Cox's λ by maximum likelihood, and the interval of the λ whose log-likelihood is no more than χ²/2 below its peak.
 * Source: Box & Cox (1964), "An analysis of transformations", Journal of the Royal Statistical Society B 26, eq. 8 and section 3.
 *
 * @param sample positive values that vary
 * @param level of the interval, such as 0.95
 * @example boxCoxLambda(orderedSample([1, 2, 4, 8, 16, 32, 64, 128]), 0.95).geometricMean // ≈ 11.313708498984761
 */
export const boxCoxLambda = (sample: OrderedSample, level: number): BoxCoxLambda => {
  const start = startOf(sample)
  const { logs, geometricMean } = centredLogs(sample)
  const profile = profileOf(sample, logs)
  const slope = (lambda: number): number => profile(lambda).slope
  let low = Math.max(start - startStep, -largestLambda)
  let high = Math.min(start + startStep, largestLambda)
  // The whole sample may have its peak beside that of the thinned one.
  while (low > -largestLambda && slope(low) < 0) low = Math.max(low - startStep, -largestLambda)
  while (high < largestLambda && slope(high) > 0) high = Math.min(high + startStep, largestLambda)
  const lambda = slope(low) < 0 ? low : slope(high) > 0 ? high : solveBetween(slope, low, high, precision)
  const least = profile(lambda).logLikelihood - chiSquareQuantile(level, 1) / 2
  const excess = (x: number): number => Math.max(profile(x).logLikelihood - least, -1e6)
  const endAt = (outermost: number): number | null =>
    excess(outermost) >= 0 ? null : solveBetween(excess, lambda, outermost, precision)
  return { lambda, low: endAt(-largestLambda), high: endAt(largestLambda), level, geometricMean }
}
