import type { BoardTile } from '../../contract/station.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import { ruleName } from '../../spc/rules/ruleRegistry.ts'
import { zoneAt } from '../../spc/zoneAt.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { newestPoints, oldestAt } from '../../storage/measurements/series.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { mostUrgentViolation, openViolationsOf } from '../../storage/measurements/violationList.ts'
import {
  lastViolationAt,
  type ViolationRow,
  violationsOfPeriod,
  violationsOfSample,
} from '../../storage/measurements/violations.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { stretchOf } from '../chart/stretchOf.ts'
import { trialEstimate } from '../chart/trialEstimate.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import { estimateOf } from '../ingest/seriesState.ts'

const sparkLength = 30

type State = Pick<BoardTile, 'state' | 'sentence' | 'since' | 'open_violations'>

const iso = (at: number): string => new Date(at).toISOString()

/** The acknowledged violation at the newest point: what people know of still stands there. */
const standingAt = (db: ReadableDb, newest: PlottedPoint | undefined): ViolationRow | null => {
  if (newest === undefined) return null
  const standing = violationsOfSample(db, newest.sampleId).filter((one) => one.status === 'acknowledged')
  return standing.find((one) => one.severity === 'CRITICAL') ?? standing[0] ?? null
}

const stateOf = (
  db: ReadableDb,
  row: CharacteristicRow,
  points: readonly PlottedPoint[],
  frozen: boolean,
): State => {
  const [first] = points
  const subgroups = subgroupCount(db, row.id)
  if (first === undefined) {
    return { state: 'empty', sentence: 'No subgroups yet', since: null, open_violations: 0 }
  }
  if (!frozen) {
    const sentence = `Baseline: ${subgroups} of ${row.baselineSubgroups} subgroups`
    return { state: 'trial', sentence, since: iso(oldestAt(db, row.id) ?? first.at), open_violations: 0 }
  }
  const urgent = mostUrgentViolation(db, row.id) ?? standingAt(db, points.at(-1))
  if (urgent === null) {
    const since = lastViolationAt(db, row.id) ?? oldestAt(db, row.id) ?? first.at
    return { state: 'in_control', sentence: 'In control', since: iso(since), open_violations: 0 }
  }
  const open = openViolationsOf(db, row.id)
  const alike = open.find((one) => one.severity === urgent.severity)
  return {
    state: urgent.severity === 'CRITICAL' ? 'alarm' : 'warning',
    sentence: `${ruleName(urgent.ruleId as Parameters<typeof ruleName>[0])}: ${urgent.sentence}`,
    since: iso(alike?.firstAt ?? urgent.at),
    open_violations: open.reduce((sum, one) => sum + one.count, 0),
  }
}

const sparkMarks = (db: ReadableDb, id: number, points: readonly PlottedPoint[]): number[] => {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const worst = new Map<number, number>()
  for (const violation of violationsOfPeriod(db, id, first.at, last.at)) {
    if (violation.status === 'withdrawn') continue
    worst.set(
      violation.sampleId,
      Math.min(violation.ruleId, worst.get(violation.sampleId) ?? violation.ruleId),
    )
  }
  return points.map((point) => worst.get(point.sampleId) ?? 0)
}

/** One characteristic as the board shows it. */
export const boardTile = (db: ReadableDb, row: CharacteristicRow): BoardTile => {
  const plan = chartPlanOf(row)
  const revisions = revisionsOf(db, row.id)
  const points = stretchOf(db, row.id, plan, revisions, newestPoints(db, row.id, sparkLength))
  const newest = points.at(-1)
  const current = revisions.at(-1)
  const estimate =
    current === undefined ? trialEstimate(db, row.id, plan, row.baselineSubgroups) : estimateOf(current)
  const limits =
    estimate === null
      ? null
      : limitsAt(
          current === undefined ? trialPlan(plan) : plan,
          estimate,
          newest?.n ?? plan.subgroupSize,
          newest?.equivalentSize,
        )
  const judged = newest !== undefined && newest.revision !== null && estimate !== null
  return {
    characteristic_id: row.id,
    code: row.code,
    name: row.name,
    unit: row.unit,
    decimals: row.decimals,
    ...stateOf(db, row, points, current !== undefined),
    last_value: newest?.value ?? null,
    last_at: newest === undefined ? null : iso(newest.at),
    zone: newest === undefined ? null : judged ? zoneAt(plan, estimate, newest) : 'trial',
    subgroups: subgroupCount(db, row.id),
    baseline_subgroups: row.baselineSubgroups,
    spark: points.map((point) => point.value),
    spark_marks: sparkMarks(db, row.id, points),
    center_line: limits?.centerLine ?? null,
    ucl: limits?.ucl ?? null,
    lcl: limits?.lcl ?? null,
  }
}
