import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { figureNumber } from '../figure.ts'
import { boxCoxLambda, largestLambda } from './boxCoxLambda.ts'
import { boxCoxPower } from './boxCoxPower.ts'
import type { Fit } from './fit.ts'
import { logRatio } from './logRatios.ts'
import { normalisedFit } from './normalisedFit.ts'
import type { OrderedSample } from './orderedSample.ts'
import { positiveFault, sampleFault } from './sampleFault.ts'
import { sampleMoments } from './sampleMoments.ts'
import { type NormalTransform, throughNormal } from './throughNormal.ts'

/**
 * The transform y = ((x/ẋ)^λ − 1)/λ, ln(x/ẋ) where λ is 0, with ẋ the geometric mean: a stretched and shifted (x^λ − 1)/λ, which loses no digits.
 *
 * @example boxCoxTransform(2, 10).forward(10) // => 0
 */
export const boxCoxTransform = (lambda: number, geometricMean: number): NormalTransform => ({
  forward: (x) => (x > 0 ? boxCoxPower(logRatio(x, geometricMean), lambda) : Number.NEGATIVE_INFINITY),
  backward: (y) => {
    const grown = 1 + lambda * y
    if (Math.abs(lambda * y) < 1e-300) return geometricMean * Math.exp(y)
    if (grown <= 0) return lambda > 0 ? 0 : Number.POSITIVE_INFINITY
    return geometricMean * Math.exp(Math.log1p(lambda * y) / lambda)
  },
  slope: (x) => (x > 0 ? Math.exp(lambda * logRatio(x, geometricMean)) / x : 0),
})

/**
 * Normal distribution of Box-Cox transformed values, λ by maximum likelihood with its profile-likelihood interval.
 *
 * @param level of the interval of λ
 * @returns the reason where a value is not positive, there are too few, or any λ would do
 * @example boxCoxFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const boxCoxFit = (sample: OrderedSample, level = 0.95): Fit | Unavailable => {
  const fault = sampleFault(sample) ?? positiveFault('The Box–Cox transform', sample)
  if (fault !== null)
    return { reason: fault.replace('has positive values only', 'takes positive values only') }
  const { lambda, low, high, geometricMean } = boxCoxLambda(sample, level)
  if (low === null && high === null) {
    return {
      reason: `Any λ from −${largestLambda} to ${largestLambda} fits as well: values that vary so little against their size are not changed in shape by Box–Cox.`,
    }
  }
  const transform = boxCoxTransform(lambda, geometricMean)
  const moments = sampleMoments(sample, sample.values.map(transform.forward))
  const share = figureNumber(level * 100)
  const distribution = throughNormal(
    'box_cox',
    [
      { symbol: 'λ', meaning: 'power', value: lambda },
      { symbol: 'λ low', meaning: `lower end of the ${share} % interval of λ`, value: low ?? -largestLambda },
      {
        symbol: 'λ high',
        meaning: `upper end of the ${share} % interval of λ`,
        value: high ?? largestLambda,
      },
      { symbol: 'ẋ', meaning: 'geometric mean', value: geometricMean },
      { symbol: 'μ', meaning: 'mean of the transformed values', value: moments.mean },
      { symbol: 'σ', meaning: 'their standard deviation', value: moments.deviation },
    ],
    transform,
    moments.mean,
    moments.deviation,
  )
  const open = low === null ? 'lower' : high === null ? 'upper' : null
  return normalisedFit(
    sample,
    distribution,
    open === null
      ? []
      : [`λ was sought from −${largestLambda} to ${largestLambda}; the ${open} end lies beyond.`],
  )
}
