import type { Chart, ChartPoint } from '../../contract/chart.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import { zoneAt } from '../../spc/zoneAt.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { newestPoints, pointsOfPeriod, type SeriesPoint } from '../../storage/measurements/series.ts'
import { violationsOfPeriod } from '../../storage/measurements/violations.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { describeCharacteristic } from '../characteristics/describeCharacteristic.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { describeRevision } from '../limits/describeRevision.ts'
import { stretchOf } from './stretchOf.ts'
import { trialEstimate } from './trialEstimate.ts'

/** As many points as one answer carries. */
const longestAnswer = 100_000

const selectedPoints = (core: StationCore, query: ParsedInputOf<'chart.get'>): SeriesPoint[] => {
  const { characteristic_id: id, from, to, last } = query
  if (from === undefined && to === undefined) return newestPoints(core.db, id, last ?? 200)
  const points = pointsOfPeriod(
    core.db,
    id,
    from === undefined ? 0 : Date.parse(from),
    to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(to),
    longestAnswer + 1,
  )
  if (points.length <= longestAnswer) return last === undefined ? points : points.slice(-last)
  throw new ContractError(
    'VALIDATION_ERROR',
    `This period has more than ${longestAnswer} subgroups. Ask for a shorter one.`,
    [{ field: 'from', constraint: `at most ${longestAnswer} subgroups an answer` }],
  )
}

const describePoint = (
  plan: ChartPlan,
  point: PlottedPoint,
  estimate: ProcessEstimate | null,
  violations: number[],
): ChartPoint => {
  const limits =
    estimate === null
      ? null
      : limitsAt(point.revision === null ? trialPlan(plan) : plan, estimate, point.n, point.equivalentSize)
  return {
    sample_id: point.sampleId,
    timestamp: new Date(point.at).toISOString(),
    n: point.n,
    value: point.value,
    dispersion: point.dispersion,
    center_line: limits?.centerLine ?? null,
    ucl: limits?.ucl ?? null,
    lcl: limits?.lcl ?? null,
    dispersion_ucl: limits?.dispersion?.ucl ?? null,
    dispersion_lcl: limits?.dispersion?.lcl ?? null,
    companion: point.companion,
    zone: point.revision === null || estimate === null ? 'trial' : zoneAt(plan, estimate, point),
    excluded: point.excluded,
    violations,
  }
}

const ruleIdsBySample = (
  core: StationCore,
  id: number,
  points: readonly PlottedPoint[],
): Map<number, number[]> => {
  const rules = new Map<number, number[]>()
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return rules
  for (const violation of violationsOfPeriod(core.db, id, first.at, last.at)) {
    if (violation.status === 'withdrawn') continue
    const known = rules.get(violation.sampleId) ?? []
    if (!known.includes(violation.ruleId)) rules.set(violation.sampleId, [...known, violation.ruleId])
  }
  return rules
}

/**
 * A control chart as data: the newest points, or those of a period, each with the limits of its own size.
 *
 * @throws ContractError NOT_FOUND, VALIDATION_ERROR for a period with too many subgroups
 */
export const getChart =
  (core: StationCore): Handler<'chart.get'> =>
  (caller, query): Chart => {
    const row = findVisible(core.db, caller, query.characteristic_id)
    const plan = chartPlanOf(row)
    const revisions = revisionsOf(core.db, row.id)
    const points = stretchOf(core.db, row.id, plan, revisions, selectedPoints(core, query))
    const rules = ruleIdsBySample(core, row.id, points)
    const trial = revisions.length > 0 ? null : trialEstimate(core.db, row.id, plan, row.baselineSubgroups)
    const estimates = new Map(revisions.map((revision) => [revision.revision, estimateOf(revision)]))
    return {
      characteristic: describeCharacteristic(core.db, row),
      limits: revisions.map((revision) => describeRevision(plan, revision)),
      points: points.map((point) => {
        const estimate = point.revision === null ? trial : (estimates.get(point.revision) ?? null)
        return describePoint(
          plan,
          point,
          estimate,
          (rules.get(point.sampleId) ?? []).sort((a, b) => a - b),
        )
      }),
    }
  }
