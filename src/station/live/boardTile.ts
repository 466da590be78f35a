import type { BoardTile } from '../../contract/station.ts'
import type { ChartPlan } from '../../spc/chartPlan.ts'
import { chartDefinition, trialPlan } from '../../spc/charts/chartRegistry.ts'
import { plottedDecimals } from '../../spc/charts/plottedDecimals.ts'
import { signalName } from '../../spc/charts/signalName.ts'
import { subgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import type { RuleId } from '../../spc/rule.ts'
import { furtherOut, zoneAt } from '../../spc/zoneAt.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { newestPoints, oldestAt } from '../../storage/measurements/series.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import {
  mostUrgentUnshelved,
  mostUrgentViolation,
  openViolationsOf,
} from '../../storage/measurements/violationList.ts'
import {
  lastViolationAt,
  type ViolationRow,
  violationsOfPeriod,
  violationsOfSample,
} from '../../storage/measurements/violations.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { alarmOfTile } from '../alarms/alarmOfTile.ts'
import type { EntryLocks } from '../alarms/entryLocks.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { stretchOf } from '../chart/stretchOf.ts'
import { trialEstimate, trialOf } from '../chart/trialEstimate.ts'
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
  const { many } = subgroupNoun(row.chartType)
  if (first === undefined) {
    return { state: 'empty', sentence: `No ${many} yet`, since: null, open_violations: 0 }
  }
  if (!frozen) {
    const { no_limits: reason } = trialOf(db, row, chartPlanOf(row))
    const sentence =
      reason === undefined
        ? `Baseline: ${subgroups} of ${row.baselineSubgroups} ${many}`
        : `No limits yet: ${reason}`
    return { state: 'trial', sentence, since: iso(oldestAt(db, row.id) ?? first.at), open_violations: 0 }
  }
  const urgent =
    mostUrgentUnshelved(db, row.id) ?? mostUrgentViolation(db, row.id) ?? standingAt(db, points.at(-1))
  if (urgent === null) {
    const since = lastViolationAt(db, row.id) ?? oldestAt(db, row.id) ?? first.at
    return { state: 'in_control', sentence: 'In control', since: iso(since), open_violations: 0 }
  }
  const open = openViolationsOf(db, row.id)
  const alike = open.find((one) => one.severity === urgent.severity)
  return {
    state: urgent.severity === 'CRITICAL' ? 'alarm' : 'warning',
    sentence: `${signalName(row.chartType, urgent.ruleId as RuleId)}: ${urgent.sentence}`,
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

/** What stands for a point on a small picture with one line: of the two sums of a CUSUM chart the one further out. */
const shownValue = (plan: ChartPlan, { value, companion }: PlottedPoint): number =>
  companion !== null && chartDefinition(plan.chartType).companion?.panel === 'location'
    ? furtherOut(value, companion)
    : value

/** One characteristic as the board shows it, whoever looks; what plans ask for depends on that. */
export const boardTile = (
  db: ReadableDb,
  row: CharacteristicRow,
  locks: EntryLocks,
): Omit<BoardTile, 'due'> => {
  const plan = chartPlanOf(row)
  const revisions = revisionsOf(db, row.id)
  const points = stretchOf(db, row.id, plan, revisions, newestPoints(db, row.id, sparkLength))
  // What was left out or undone is no value of the process.
  const counted = points.filter(({ excluded }) => !excluded)
  const newest = counted.at(-1)
  const current = revisions.at(-1)
  const shown = current === undefined ? trialPlan(plan) : plan
  const estimate =
    current === undefined ? trialEstimate(db, row.id, plan, row.baselineSubgroups) : estimateOf(current)
  const limits =
    estimate === null
      ? null
      : limitsAt(shown, estimate, newest?.n ?? plan.subgroupSize, newest?.equivalentSize)
  const decimals = plottedDecimals(shown, 'location', row.decimals)
  const judged = newest !== undefined && newest.revision !== null && estimate !== null
  return {
    characteristic_id: row.id,
    code: row.code,
    name: row.name,
    unit: chartDefinition(shown.chartType).location.words.inUnit ? row.unit : null,
    decimals: decimals.points,
    line_decimals: decimals.lines,
    ...stateOf(db, row, points, current !== undefined),
    ...alarmOfTile(db, row, locks),
    last_value: newest === undefined ? null : shownValue(plan, newest),
    last_at: newest === undefined ? null : iso(newest.at),
    zone: newest === undefined ? null : judged ? zoneAt(plan, estimate, newest) : 'trial',
    subgroups: subgroupCount(db, row.id),
    baseline_subgroups: row.baselineSubgroups,
    spark: counted.map((point) => shownValue(plan, point)),
    spark_marks: sparkMarks(db, row.id, counted),
    center_line: limits?.centerLine ?? null,
    ucl: limits?.ucl ?? null,
    lcl: limits?.lcl ?? null,
    line: row.line,
    machine: row.machine,
    part: row.part,
  }
}
