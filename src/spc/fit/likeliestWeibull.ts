import { logRatios } from './logRatios.ts'
import type { OrderedSample } from './orderedSample.ts'
import { weightedMean } from './weightedMean.ts'

/** Shape k and scale of a Weibull distribution, and the mean log-likelihood of a value there. */
export interface LikeliestWeibull {
  readonly shape: number
  readonly scale: number
  readonly logLikelihood: number
}

const mostRounds = 60

/**
 * Maximum-likelihood Weibull distribution of positive values: the shape k that solves Σxᵏ ln x/Σxᵏ − 1/k = mean(ln x), by Newton's method
 * (the left side rises with k, and is concave in ln k near the answer), then the scale (mean of xᵏ)^(1/k).
 * Source: Cohen (1965), "Maximum likelihood estimation in the Weibull distribution", Technometrics 7, eq. 3 and 4.
 *
 * @param sample positive values that vary
 * @param threshold is taken from each value first; below the smallest
 * @example likeliestWeibull(orderedSample([1, 2, 3, 4, 5, 6, 7, 8])).shape // ≈ 2.06176772918
 */
export const likeliestWeibull = (sample: OrderedSample, threshold = 0): LikeliestWeibull => {
  const { n, counts } = sample
  const values = threshold === 0 ? sample.values : sample.values.map((x) => x - threshold)
  const largest = values.at(-1) ?? 1
  // Against the largest value every power lies between 0 and 1.
  const logs = logRatios(values, largest)
  const meanLog = weightedMean(counts, n, (i) => logs[i] as number)
  const spread = Math.sqrt(weightedMean(counts, n, (i) => ((logs[i] as number) - meanLog) ** 2))
  let shape = Math.PI / (Math.sqrt(6) * spread)
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let power = 1
  for (let round = 0; round < mostRounds; round += 1) {
    let total = 0
    let first = 0
    let second = 0
    for (let i = 0; i < logs.length; i += 1) {
      const log = logs[i] as number
      const weighed = (counts[i] as number) * Math.exp(shape * log)
      total += weighed
      first += weighed * log
      second += weighed * log * log
    }
    power = total / n
    const pull = first / total
    const excess = pull - 1 / shape - meanLog
    if (excess > 0) high = shape
    else low = shape
    const step = excess / (second / total - pull * pull + 1 / (shape * shape))
    const newton = shape - step
    const next =
      newton > low && newton < high ? newton : high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * shape
    const moved = Math.abs(next - shape)
    shape = next
    if (moved <= 1e-14 * shape) break
  }
  const logScale = Math.log(power) / shape
  return {
    shape,
    scale: largest * Math.exp(logScale),
    // ln(k/scale) + (k − 1) ln(x/scale) − (x/scale)ᵏ, whose last term has the mean 1.
    logLikelihood: Math.log(shape) - Math.log(largest) - logScale + (shape - 1) * (meanLog - logScale) - 1,
  }
}
