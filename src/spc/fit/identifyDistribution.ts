import type { FamilyFit, Fit } from './fit.ts'
import { fitFamily } from './fitFamily.ts'
import { type DistributionFamily, distributionFamilies, familyLabels } from './fittedDistribution.ts'
import type { OrderedSample } from './orderedSample.ts'

/** Every family's fit to a sample, the one that fits best, and why it was chosen. */
export interface DistributionIdentification {
  readonly fits: readonly FamilyFit[]
  /** Null where none could be fitted. */
  readonly best: DistributionFamily | null
  readonly reason: string
}

/** They can follow nearly any sample, so they are asked last. */
const flexible: readonly DistributionFamily[] = ['weibull_threshold', 'box_cox', 'johnson']

const significance = 0.05

interface Fitted {
  readonly family: DistributionFamily
  readonly fit: Fit
}

/** A² that differ by less say nothing of which distribution it is. */
const asGood = 0.05

// Of those that fit as well as the best, the first: normal before lognormal, two parameters before three.
const nearest = (fitted: readonly Fitted[]): Fitted | undefined => {
  const smallest = Math.min(...fitted.map(({ fit }) => fit.statistic))
  return fitted.find(({ fit }) => fit.statistic <= smallest + asGood)
}

const isKept = ({ fit: { probability } }: Fitted): boolean =>
  'value' in probability && (probability.value >= significance || probability.bound === 'at_least')

/**
 * Fits every family and chooses one by Anderson-Darling: the smallest A² (a difference of 0.05 counts for nothing; the plainer one is taken) among the distributions with one or two parameters that are not
 * rejected at 5 %; where all of those are, the smallest A² of all, the transforms and the threshold included.
 *
 * @param level of the interval of a Box-Cox λ
 * @example identifyDistribution(orderedSample([1, 2, 3])).best // => null
 */
export const identifyDistribution = (sample: OrderedSample, level = 0.95): DistributionIdentification => {
  const fits = distributionFamilies.map((family) => ({ family, fit: fitFamily(family, sample, level) }))
  const fitted = fits.flatMap(({ family, fit }) => ('reason' in fit ? [] : [{ family, fit }]))
  const plain = nearest(fitted.filter((one) => !flexible.includes(one.family) && isKept(one)))
  if (plain !== undefined) {
    return {
      fits,
      best: plain.family,
      reason: `${familyLabels[plain.family]} has the smallest A², to ${asGood}, of the plain distributions that the data do not refute at 5 %.`,
    }
  }
  const any = nearest(fitted)
  if (any === undefined) return { fits, best: null, reason: 'No distribution could be fitted.' }
  return {
    fits,
    best: any.family,
    reason: `The data refute every plain distribution at 5 %; of all fits ${familyLabels[any.family]} has the smallest A², to ${asGood}.`,
  }
}
