import type { ChartPlan } from '../chartPlan.ts'
import { chartDefinition } from '../charts/chartRegistry.ts'
import type { ChartType } from '../chartType.ts'
import type { Figure } from '../figure.ts'
import { condensed } from '../fit/condensed.ts'
import type { Fit } from '../fit/fit.ts'
import { fitFamily } from '../fit/fitFamily.ts'
import { type FitFigures, fitFigures } from '../fit/fitFigures.ts'
import type { DistributionFamily } from '../fit/fittedDistribution.ts'
import { identifyDistribution } from '../fit/identifyDistribution.ts'
import { type OrderedSample, orderedSample } from '../fit/orderedSample.ts'
import { andersonDarlingFigures } from '../normality/normalityFigures.ts'
import { type AttributeFigures, attributeFigures } from './attributeFigures.ts'
import type { CapabilityFigures } from './capabilityFigureNames.ts'
import type { Specification } from './capabilityIndices.ts'
import { actualIntervalFigures, freedomOnTarget, potentialIntervalFigures } from './intervalFigures.ts'
import { levelFigures } from './levelFigures.ts'
import { missingSpecification } from './missingSpecification.ts'
import { noAttribute } from './noAttribute.ts'
import { benchFigure, observedFigures } from './outOfSpecFigures.ts'
import { type PercentileFigures, percentilesOf } from './percentileFigures.ts'
import { specificationInUse } from './specificationInUse.ts'
import type { StudyOptions } from './studyOptions.ts'
import { noParts, normalParts, percentileParts, type StudyParts, transformedParts } from './studyParts.ts'

/** The distribution that a study was computed by. */
export interface StudyDistribution extends FitFigures {
  /** Null where the distribution could not be fitted. */
  readonly percentiles: PercentileFigures | null
  /** Why it was chosen. */
  readonly choice: string
}

/** A capability study. What cannot be computed has its reason, in its figure and in `reasons`. */
export interface CapabilityStudy {
  /** Single measurements, or units that were inspected. */
  readonly n: number
  readonly subgroups: number
  readonly level: number
  readonly figures: CapabilityFigures
  /** Null on a chart of counts. */
  readonly distribution: StudyDistribution | null
  /** Of a chart of counts; null where values were measured. */
  readonly attribute: AttributeFigures | null
  readonly reasons: readonly string[]
}

interface Chosen {
  readonly family: DistributionFamily
  readonly fit: Fit | { readonly reason: string }
  readonly choice: string
}

const choose = (sample: OrderedSample, { distribution = 'normal', level = 0.95 }: StudyOptions): Chosen => {
  if (distribution !== 'best') {
    const fit = fitFamily(distribution, sample, level)
    return { family: distribution, fit, choice: 'As asked for.' }
  }
  const { fits, best, reason } = identifyDistribution(sample, level)
  const found = fits.find(({ family }) => family === best)
  return found === undefined
    ? { family: 'normal', fit: fitFamily('normal', sample), choice: reason }
    : { ...found, choice: reason }
}

const shortRun: readonly ChartType[] = ['short_run_deviation', 'short_run_z']
const severalParts =
  'A short-run chart holds several part numbers, each with a tolerance of its own. Study one part number as a characteristic of its own.'

const boyles = 'Boyles (1991), Journal of Quality Technology 23'

/**
 * Capability of the values at hand: Cp, Cpl, Cpu, Cpk and Cpm with the sigma within subgroups (by the plan's method), Pp to Ppk with the overall
 * standard deviation, confidence intervals, parts per million beyond the specification and a test of normality, each number with the
 * way to it. By a transform the indices are those of normal scores, with the specification transformed too; by another distribution Pp to Ppk
 * are those of its percentiles. Whether the process was in control is for the caller to say.
 *
 * @param subgroups in the order of measuring, without the excluded ones; sizes may differ
 * @param specification at least one limit; LSL below USL
 * @example capabilityStudy({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[9, 11], [10, 12]], { lsl: 4, usl: 16, target: null }).figures.cp.value // ≈ 1.1283791670955126
 */
export const capabilityStudy = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  specification: Specification,
  options: StudyOptions = {},
): CapabilityStudy => {
  const { level: confidence = 0.95, excluded = [] } = options
  if (chartDefinition(plan.chartType).kind !== 'measurements') {
    const attribute = attributeFigures(plan.chartType, subgroups, confidence, excluded)
    return {
      n: attribute.inspected,
      subgroups: subgroups.length,
      level: confidence,
      figures: noAttribute(attribute),
      distribution: null,
      attribute,
      reasons: attribute.reasons,
    }
  }
  const values = subgroups.flat()
  const n = values.length
  const sample = condensed(orderedSample(values))
  const chosen = choose(sample, options)
  const inUse = specificationInUse(specification, null)
  const level = levelFigures(plan, subgroups, excluded)
  const { fit, family } = chosen
  const partsOf = (): StudyParts => {
    if (shortRun.includes(plan.chartType)) return noParts(severalParts)
    // Values too few for a fit still have a mean and a sigma.
    if (family === 'normal') return normalParts(inUse, level, n)
    if ('reason' in fit) return noParts(fit.reason)
    return family === 'box_cox' || family === 'johnson'
      ? transformedParts(plan, subgroups, specification, fit, excluded)
      : percentileParts(inUse, fit, excluded)
  }
  const parts = partsOf()
  const observed = observedFigures(specification, inUse, values, excluded)
  const normality = andersonDarlingFigures(sample)
  const interval = (index: Figure, freedom: number | null, source?: string) =>
    potentialIntervalFigures(index, freedom, confidence, source)
  const freedomOfTarget =
    parts.freedomWithin === null || parts.targetDistance === null
      ? null
      : freedomOnTarget(parts.freedomWithin, parts.targetDistance)
  const cp = interval(parts.short.potential, parts.freedomWithin)
  const pp = interval(parts.long.potential, parts.freedomOverall)
  const cpm = interval(parts.target, freedomOfTarget, boyles)
  const cpk = actualIntervalFigures(parts.short.actual, n, parts.freedomWithin, confidence)
  const ppk = actualIntervalFigures(parts.long.actual, n, parts.freedomOverall, confidence)
  const spread = level.sigmaWithin.reason
  const unfitted = 'reason' in fit && family !== 'normal' ? [fit.reason] : []
  return {
    n,
    subgroups: subgroups.length,
    level: confidence,
    figures: {
      mean: level.mean,
      sigma_within: level.sigmaWithin,
      sigma_overall: level.sigmaOverall,
      cp: parts.short.potential,
      cpl: parts.short.lower,
      cpu: parts.short.upper,
      cpk: parts.short.actual,
      cpm: parts.target,
      pp: parts.long.potential,
      ppl: parts.long.lower,
      ppu: parts.long.upper,
      ppk: parts.long.actual,
      cp_low: cp[0],
      cp_high: cp[1],
      cpk_low: cpk[0],
      cpk_high: cpk[1],
      cpm_low: cpm[0],
      cpm_high: cpm[1],
      pp_low: pp[0],
      pp_high: pp[1],
      ppk_low: ppk[0],
      ppk_high: ppk[1],
      observed_below: observed.below,
      observed_above: observed.above,
      observed: observed.total,
      expected_within_below: parts.expectedWithin.below,
      expected_within_above: parts.expectedWithin.above,
      expected_within: parts.expectedWithin.total,
      expected_overall_below: parts.expectedOverall.below,
      expected_overall_above: parts.expectedOverall.above,
      expected_overall: parts.expectedOverall.total,
      z_within: benchFigure('within', parts.expectedWithin),
      z_overall: benchFigure('overall', parts.expectedOverall),
      anderson_darling: normality.statistic,
      p_value: normality.probability,
    },
    distribution: {
      ...fitFigures({ family, fit }, n),
      percentiles: 'reason' in fit ? null : percentilesOf(fit.distribution, excluded),
      choice: chosen.choice,
    },
    attribute: null,
    reasons: [
      ...(shortRun.includes(plan.chartType) ? [severalParts] : []),
      ...unfitted,
      ...missingSpecification(specification).reasons,
      ...parts.reasons,
      ...(spread === null ? [] : [spread]),
      ...(normality.statistic.reason === null ? [] : [normality.statistic.reason]),
    ],
  }
}
