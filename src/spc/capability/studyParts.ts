import type { ChartPlan } from '../chartPlan.ts'
import type { Figure } from '../figure.ts'
import type { Fit } from '../fit/fit.ts'
import { familyLabels } from '../fit/fittedDistribution.ts'
import type { Specification } from './capabilityIndices.ts'
import { type IndexFigures, indexFigures } from './indexFigures.ts'
import type { LevelFigures } from './levelFigures.ts'
import { noExpectation, noIndices, noTarget } from './noIndices.ts'
import { normalExpectation } from './normalExpectation.ts'
import { expectedFigures, type OutOfSpecFigures } from './outOfSpecFigures.ts'
import { percentileFigures, percentilesOf } from './percentileFigures.ts'
import { type SpecificationInUse, specificationInUse } from './specificationInUse.ts'
import { targetFigure } from './targetFigure.ts'
import { transformedLevel } from './transformedLevel.ts'

/** The indices and expectations of a study, by whichever distribution. */
export interface StudyParts {
  readonly short: IndexFigures
  readonly long: IndexFigures
  readonly target: Figure
  readonly expectedWithin: OutOfSpecFigures
  readonly expectedOverall: OutOfSpecFigures
  /** Degrees of freedom of the two sigmas that the intervals stand on; null where there are no intervals. */
  readonly freedomWithin: number | null
  readonly freedomOverall: number | null
  /** Distance of the mean from the target in sigmas within; null where there is none. */
  readonly targetDistance: number | null
  /** Why single limits were left out, a sentence each. */
  readonly reasons: readonly string[]
}

/**
 * The parts of a study by the normal distribution, of the values or of their normal scores.
 *
 * @example normalParts(inUse, level, 125).short.actual.symbol // 'Cpk'
 */
export const normalParts = (inUse: SpecificationInUse, level: LevelFigures, n: number): StudyParts => {
  const { mean, sigmaWithin, sigmaOverall, freedom } = level
  const distance =
    mean.value === null || sigmaWithin.value === null || inUse.target.value === null
      ? null
      : (mean.value - inUse.target.value) / sigmaWithin.value
  return {
    short: indexFigures('C', inUse, mean, sigmaWithin),
    long: indexFigures('P', inUse, mean, sigmaOverall),
    target: targetFigure(inUse, mean, sigmaWithin),
    expectedWithin: normalExpectation('within', inUse, mean, sigmaWithin),
    expectedOverall: normalExpectation('overall', inUse, mean, sigmaOverall),
    freedomWithin: freedom,
    freedomOverall: n > 1 ? n - 1 : null,
    targetDistance: distance !== null && Number.isFinite(distance * distance) ? distance : null,
    reasons: [],
  }
}

/**
 * The parts of a study by a distribution that could not be fitted.
 *
 * @example noParts('Too few values.').long.actual.reason // => 'Too few values.'
 */
export const noParts = (reason: string): StudyParts => ({
  short: noIndices('C', reason),
  long: noIndices('P', reason),
  target: noTarget(reason),
  expectedWithin: noExpectation('within', reason),
  expectedOverall: noExpectation('overall', reason),
  freedomWithin: null,
  freedomOverall: null,
  targetDistance: null,
  reasons: [],
})

/**
 * The parts of a study on the normal scores of a transform, with the specification transformed too.
 *
 * @example transformedParts(plan, subgroups, specification, fit, []).long.actual.value
 */
export const transformedParts = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  specification: Specification,
  { distribution: { score } }: Fit,
  excluded: readonly string[],
): StudyParts => {
  const inUse = specificationInUse(specification, score)
  const level = transformedLevel(plan, subgroups, score, excluded)
  const n = subgroups.reduce((total, { length }) => total + length, 0)
  const outside = (['lsl', 'usl', 'target'] as const).flatMap((which) => {
    const { reason } = inUse[which]
    return specification[which] !== null && reason?.includes('outside') ? [reason] : []
  })
  return { ...normalParts(inUse, level, n), reasons: outside }
}

/**
 * The parts of a study by the percentiles of a fitted distribution, which tell of the overall variation only.
 *
 * @example percentileParts(inUse, fit, []).long.potential.symbol // 'Pp'
 */
export const percentileParts = (
  inUse: SpecificationInUse,
  { distribution }: Fit,
  excluded: readonly string[],
): StudyParts => {
  const name = familyLabels[distribution.family]
  const within = `A fitted distribution (${name}) describes the overall variation; there is no such fit within subgroups.`
  const percentiles = percentilesOf(distribution, excluded)
  return {
    short: noIndices('C', within),
    long: percentileFigures(inUse, percentiles),
    target: noTarget(within),
    expectedWithin: noExpectation('within', within),
    expectedOverall: expectedFigures(
      'overall',
      inUse,
      [percentiles.middle],
      `Shares of the fitted distribution (${name})`,
      (which, limit) =>
        which === 'lsl'
          ? { share: distribution.lower(limit), formula: 'F(LSL)', last: `F(LSL) of ${name}` }
          : { share: distribution.upper(limit), formula: '(1 − F(USL))', last: `(1 − F(USL)) of ${name}` },
    ),
    freedomWithin: null,
    freedomOverall: null,
    targetDistance: null,
    reasons: [],
  }
}
