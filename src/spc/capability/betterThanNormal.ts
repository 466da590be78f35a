import type { ChartPlan } from '../chartPlan.ts'
import type { Figure } from '../figure.ts'
import { condensed } from '../fit/condensed.ts'
import { type DistributionFamily, familyLabels } from '../fit/fittedDistribution.ts'
import { type DistributionIdentification, identifyDistribution } from '../fit/identifyDistribution.ts'
import { orderedSample } from '../fit/orderedSample.ts'
import type { Specification } from './capabilityIndices.ts'
import { type CapabilityStudy, capabilityStudy } from './capabilityStudy.ts'
import type { StudyOptions } from './studyOptions.ts'

/** The distribution that fits values better than the normal one which they refute. */
export interface BetterFit {
  readonly family: DistributionFamily
  readonly name: string
  /** Ppk by it. */
  readonly ppk: Figure
}

const significance = 0.05

/**
 * Whether the values refute the normal curve that a study was computed by, at 5 % by Anderson-Darling, and what fits them best then.
 *
 * @param study of these very subgroups
 * @param identified the fits to the values, where they are known already
 * @returns null where the study holds as far as that goes: not refuted, not by the normal curve, or without an index to speak of; `best` is
 * null where no other distribution fits better
 * @example betterThanNormal({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, [[1], [2], [3]], { lsl: 0, usl: 4, target: null }, {}, capabilityStudy({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, [[1], [2], [3]], { lsl: 0, usl: 4, target: null })) // => null
 */
export const betterThanNormal = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  specification: Specification,
  options: StudyOptions,
  { distribution, figures }: CapabilityStudy,
  identified?: DistributionIdentification,
): { readonly best: BetterFit | null } | null => {
  const probability = figures.p_value.value
  if (distribution?.family !== 'normal' || probability === null || probability >= significance) return null
  if (figures.cpk.value === null && figures.ppk.value === null) return null
  const { best } =
    identified ?? identifyDistribution(condensed(orderedSample(subgroups.flat())), options.level)
  if (best === null || best === 'normal') return { best: null }
  const other = capabilityStudy(plan, subgroups, specification, { ...options, distribution: best })
  return { best: { family: best, name: familyLabels[best], ppk: other.figures.ppk } }
}
