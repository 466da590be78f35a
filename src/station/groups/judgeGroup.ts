import { estimateMultivariate } from '../../spc/multivariate/estimateMultivariate.ts'
import { evaluateHotelling } from '../../spc/multivariate/evaluateHotelling.ts'
import { generalizedVarianceLimits } from '../../spc/multivariate/generalizedVarianceLimits.ts'
import {
  type HotellingEvaluator,
  type HotellingPoint,
  hotellingT2,
} from '../../spc/multivariate/hotellingT2.ts'
import { judgeSpread, type SpreadVerdict } from '../../spc/multivariate/judgeSpread.ts'
import type {
  MultivariateEstimate,
  MultivariateObservation,
} from '../../spc/multivariate/multivariateEstimate.ts'
import type { GroupRevisionRow } from '../../storage/measurements/groupLimits.ts'
import type { GroupRow } from '../../storage/queries/characteristicGroups.ts'
import type { AlignedObservation } from './alignObservations.ts'

export type ObservationPhase = 'trial' | 'I' | 'II'

/** What an observation is judged by. */
export interface Yardstick {
  readonly phase: ObservationPhase
  readonly revision: number | null
  readonly evaluator: HotellingEvaluator
}

/** An observation with its T²; null where there is no estimate yet. */
export interface JudgedObservation {
  readonly observation: AlignedObservation
  readonly yardstick: Yardstick | null
  readonly point: HotellingPoint | null
  /** Its |S| beyond a limit; null where it is within, or has none. */
  readonly spread: SpreadVerdict | null
}

export interface JudgedGroup {
  readonly judged: readonly JudgedObservation[]
  /** Why there is no estimate. */
  readonly reasons: readonly string[]
}

/** The measurements of an observation by member. */
export const measurementsOf = (observation: AlignedObservation): MultivariateObservation =>
  observation.samples.map(({ measurements }) => measurements)

/** The revision that is in force at a time; null before the first. */
export const groupRevisionAt = (
  revisions: readonly GroupRevisionRow[],
  at: number,
): GroupRevisionRow | null => revisions.findLast(({ afterAt }) => afterAt === null || at > afterAt) ?? null

const yardstickOf = (
  estimate: MultivariateEstimate,
  alpha: number,
  phase: ObservationPhase,
  revision: number | null,
): Yardstick | string => {
  const evaluator = hotellingT2(estimate, { phase: phase === 'II' ? 'II' : 'I', alpha })
  return 'reason' in evaluator ? evaluator.reason : { phase, revision, evaluator }
}

/** Judges |S| by the limits for the size of each subgroup, which are computed once. */
const spreadJudge = (characteristics: number) => {
  const limits = new Map<number, { readonly ucl: number | null; readonly lcl: number | null }>()
  return (point: HotellingPoint | null): SpreadVerdict | null => {
    if (point === null || point.dispersion === null) return null
    let known = limits.get(point.n)
    if (known === undefined) {
      const { ucl, lcl } = generalizedVarianceLimits(characteristics, point.n)
      known = { ucl: ucl.value, lcl: lcl.value }
      limits.set(point.n, known)
    }
    return judgeSpread(point.dispersion, known)
  }
}

/** Before limits are frozen, the baseline so far is judged by its own estimate; nothing alarms. */
const onTrial = (
  group: GroupRow,
  names: readonly string[],
  observations: readonly AlignedObservation[],
): Yardstick | string => {
  const baseline = observations.filter(({ excluded }) => !excluded).slice(0, group.baselineObservations)
  const estimate = estimateMultivariate(names, baseline.map(measurementsOf), group.covariance)
  return 'reason' in estimate ? estimate.reason : yardstickOf(estimate, group.alpha, 'trial', null)
}

/**
 * Judges observations by the limits in force at their time: those of the first revision's own baseline by phase I, all others by
 * phase II.
 *
 * @param names what sentences call the members
 */
export const judgeGroup = (
  group: GroupRow,
  names: readonly string[],
  revisions: readonly GroupRevisionRow[],
  observations: readonly AlignedObservation[],
): JudgedGroup => {
  const reasons = new Set<string>()
  const yardsticks = new Map<string, Yardstick | string>()
  const [first] = revisions
  const baseline = new Set(first?.sampleIds ?? [])
  const trial = first === undefined ? onTrial(group, names, observations) : null
  const yardstickFor = ({ at, sampleId }: AlignedObservation): Yardstick | string => {
    const row = groupRevisionAt(revisions, at)
    if (row === null) return trial ?? 'No limits were in force at that time.'
    const phase = row === first && baseline.has(sampleId) ? 'I' : 'II'
    const key = `${row.revision} ${phase}`
    const known =
      yardsticks.get(key) ?? yardstickOf({ ...row.estimate, names }, row.alpha, phase, row.revision)
    yardsticks.set(key, known)
    return known
  }
  const buckets = new Map<Yardstick, number[]>()
  const points: (HotellingPoint | null)[] = observations.map(() => null)
  const chosen = observations.map((observation, i): Yardstick | null => {
    const yardstick = yardstickFor(observation)
    if (typeof yardstick === 'string') {
      reasons.add(yardstick)
      return null
    }
    const bucket = buckets.get(yardstick)
    if (bucket === undefined) buckets.set(yardstick, [i])
    else bucket.push(i)
    return yardstick
  })
  if (observations.length === 0 && typeof trial === 'string') reasons.add(trial)
  for (const [{ evaluator }, indices] of buckets) {
    const measured = indices.map((i) => measurementsOf(observations[i] as AlignedObservation))
    const made = evaluateHotelling(evaluator.model.estimate, evaluator.plan, measured)
    if ('reason' in made) reasons.add(made.reason)
    else for (const [place, i] of indices.entries()) points[i] = made[place] ?? null
  }
  for (const { evaluator } of buckets.keys()) {
    const { reason } = evaluator.limit(1)
    if (reason !== null && evaluator.model.estimate.method !== 'pooled') reasons.add(reason)
  }
  const spreadOf = spreadJudge(names.length)
  return {
    judged: observations.map((observation, i) => ({
      observation,
      yardstick: chosen[i] ?? null,
      point: points[i] ?? null,
      spread: spreadOf(points[i] ?? null),
    })),
    reasons: [...reasons],
  }
}
