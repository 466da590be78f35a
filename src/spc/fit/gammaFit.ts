import { logarithmGap } from '../distributions/logarithmGap.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { Fit } from './fit.ts'
import { gammaDistribution } from './gammaDistribution.ts'
import { gammaTable } from './gammaTable.ts'
import { logMinusDigamma } from './logMinusDigamma.ts'
import type { OrderedSample } from './orderedSample.ts'
import { positiveFault, sampleFault } from './sampleFault.ts'
import { sampleMoments } from './sampleMoments.ts'
import { tabulatedFit } from './tabulatedFit.ts'
import { tabulatedProbability } from './tabulatedProbability.ts'
import { weightedMean } from './weightedMean.ts'

const mostRounds = 50

/** Past this shape the skewness, 2/√shape, is below 0.007. */
const largestShape = 1e5

/**
 * The shape a that solves ln a − ψ(a) = ln(mean) − mean(ln x), by Newton's method on ln a.
 *
 * @param gap the right side, positive
 * @example likeliestGammaShape(0.5772156649015329) // ≈ 1
 */
export const likeliestGammaShape = (gap: number): number => {
  // Minka (2002), "Estimating a gamma distribution".
  let shape = (3 - gap + Math.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap)
  for (let round = 0; round < mostRounds; round += 1) {
    const { value, slope } = logMinusDigamma(shape)
    // In logarithms both sides are close to straight.
    const step = (Math.log(value / gap) * value) / (slope * shape)
    shape *= Math.exp(-step)
    if (Math.abs(step) < 1e-14) break
  }
  return shape
}

/**
 * Gamma distribution by maximum likelihood: shape a with ln a − ψ(a) = ln x̄ − mean(ln x), scale x̄/a.
 * Source: Choi & Wette (1969), "Maximum likelihood estimation of the parameters of the gamma distribution", Technometrics 11, eq. 3.
 *
 * @returns the reason where a value is not positive, there are too few, or they vary too little or too much
 * @example gammaFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const gammaFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample) ?? positiveFault('A gamma distribution', sample)
  if (fault !== null) return { reason: fault }
  const { n, counts, values } = sample
  const { mean } = sampleMoments(sample)
  const gap = weightedMean(counts, n, (i) => {
    const x = values[i] as number
    return logarithmGap((x - mean) / mean, x / mean)
  })
  const shape = likeliestGammaShape(gap)
  if (!(shape <= largestShape)) {
    return {
      reason:
        'The values vary so little against their size that no gamma distribution can be told from the normal one.',
    }
  }
  const parameters = [
    { symbol: 'a', meaning: 'shape', value: shape },
    { symbol: 'θ', meaning: 'scale', value: mean / shape },
  ]
  const table = gammaTable(shape)
  return tabulatedFit(sample, gammaDistribution(parameters, shape, mean / shape), (statistic) =>
    tabulatedProbability(table, statistic),
  )
}
