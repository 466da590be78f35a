import type { ChartPlan } from '../chartPlan.ts'
import { withinSigma } from '../estimate/withinSigma.ts'
import { mean } from '../mean.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { andersonDarling } from './andersonDarling.ts'
import { capabilityIndices, capabilityOnTarget, type Specification } from './capabilityIndices.ts'
import { actualInterval, type Interval, potentialInterval } from './capabilityInterval.ts'
import { missingSpecification } from './missingSpecification.ts'
import { expectedPpm, observedPpm } from './outOfSpec.ts'

/** A capability study. What cannot be computed is null, and `reasons` says why in sentences. */
export interface CapabilityStudy {
  /** Single measurements. */
  readonly n: number
  readonly subgroups: number
  readonly mean: number | null
  readonly sigmaWithin: number | null
  readonly sigmaOverall: number | null
  readonly cp: number | null
  readonly cpl: number | null
  readonly cpu: number | null
  readonly cpk: number | null
  readonly pp: number | null
  readonly ppl: number | null
  readonly ppu: number | null
  readonly ppk: number | null
  readonly cpm: number | null
  readonly confidence: {
    readonly cp: Interval | null
    readonly cpk: Interval | null
    readonly level: number
  }
  readonly ppm: {
    readonly observed: number | null
    readonly expectedWithin: number | null
    readonly expectedOverall: number | null
  }
  readonly normality: { readonly andersonDarling: number | null; readonly pValue: number | null }
  readonly reasons: readonly string[]
}

const level = 0.95

/**
 * Capability of the values at hand: Cp, Cpl, Cpu, Cpk and Cpm with the sigma within subgroups (by the plan's method), Pp to Ppk with the overall
 * standard deviation, 95 % confidence intervals, parts per million beyond the specification and a test of normality.
 * Whether the process was in control is for the caller to say.
 *
 * @param subgroups in the order of measuring, without the excluded ones
 * @param specification at least one limit; LSL below USL
 * @example capabilityStudy({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[9, 11], [10, 12]], { lsl: 4, usl: 16, target: null }).cp // ≈ 1.1283791670955126
 */
export const capabilityStudy = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  specification: Specification,
): CapabilityStudy => {
  const values = subgroups.flat()
  const n = values.length
  const missing = missingSpecification(specification)
  const valid = missing.usable ? specification : { lsl: null, usl: null, target: null }
  const within = withinSigma(plan, subgroups)
  const sigmaWithin = 'reason' in within ? null : within.sigma
  const center = n === 0 ? null : mean(values)
  const deviation = subgroups.length < 2 ? null : standardDeviation(values)
  const sigmaOverall = deviation === 0 ? null : deviation
  const normality = andersonDarling(values)

  const none = { potential: null, lower: null, upper: null, actual: null }
  const short = center === null || sigmaWithin === null ? none : capabilityIndices(valid, center, sigmaWithin)
  const long =
    center === null || sigmaOverall === null ? none : capabilityIndices(valid, center, sigmaOverall)
  const freedom = 'reason' in within ? null : within.degreesOfFreedom

  return {
    n,
    subgroups: subgroups.length,
    mean: center,
    sigmaWithin,
    sigmaOverall,
    cp: short.potential,
    cpl: short.lower,
    cpu: short.upper,
    cpk: short.actual,
    pp: long.potential,
    ppl: long.lower,
    ppu: long.upper,
    ppk: long.actual,
    cpm: center === null || sigmaWithin === null ? null : capabilityOnTarget(valid, center, sigmaWithin),
    confidence: {
      cp:
        short.potential === null || freedom === null
          ? null
          : potentialInterval(short.potential, freedom, level),
      cpk: short.actual === null || freedom === null ? null : actualInterval(short.actual, n, freedom, level),
      level,
    },
    ppm: {
      observed: observedPpm(valid, values),
      expectedWithin:
        center === null || sigmaWithin === null ? null : expectedPpm(valid, center, sigmaWithin),
      expectedOverall:
        center === null || sigmaOverall === null ? null : expectedPpm(valid, center, sigmaOverall),
    },
    normality: {
      andersonDarling: 'reason' in normality ? null : normality.statistic,
      pValue: 'reason' in normality ? null : normality.pValue,
    },
    reasons: [
      ...missing.reasons,
      ...('reason' in within ? [within.reason] : []),
      ...('reason' in normality ? [normality.reason] : []),
    ],
  }
}
