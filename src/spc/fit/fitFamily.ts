import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { boxCoxFit } from './boxCoxFit.ts'
import { exponentialFit } from './exponentialFit.ts'
import type { Fit } from './fit.ts'
import type { DistributionFamily } from './fittedDistribution.ts'
import { gammaFit } from './gammaFit.ts'
import { johnsonFit } from './johnsonFit.ts'
import { lognormalFit } from './lognormalFit.ts'
import { normalFit } from './normalFit.ts'
import type { OrderedSample } from './orderedSample.ts'
import { weibullFit } from './weibullFit.ts'
import { weibullThresholdFit } from './weibullThresholdFit.ts'

const fits: Readonly<
  Record<DistributionFamily, (sample: OrderedSample, level: number) => Fit | Unavailable>
> = {
  normal: normalFit,
  lognormal: lognormalFit,
  gamma: gammaFit,
  weibull: weibullFit,
  weibull_threshold: weibullThresholdFit,
  exponential: exponentialFit,
  box_cox: boxCoxFit,
  johnson: johnsonFit,
}

/**
 * Fits a distribution, or a transform to the normal distribution, to a sample.
 *
 * @param level of the interval of a Box-Cox λ
 * @returns the fit, or the reason why there is none
 * @example fitFamily('gamma', orderedSample([0, 1, 2, 3, 4, 5, 6, 7])) // => { reason: 'A gamma distribution has positive values only; the smallest is 0.' }
 */
export const fitFamily = (
  family: DistributionFamily,
  sample: OrderedSample,
  level = 0.95,
): Fit | Unavailable => fits[family](sample, level)
