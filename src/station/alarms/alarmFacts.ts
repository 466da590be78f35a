import { plottedDecimals } from '../../spc/charts/plottedDecimals.ts'
import { signalName } from '../../spc/charts/signalName.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import type { RuleId } from '../../spc/rule.ts'
import type { AlarmKey } from '../../storage/alarms/deliveryAlarms.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupSignalById } from '../../storage/measurements/groupSignals.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { sampleById } from '../../storage/measurements/samples.ts'
import { pointsFromTo } from '../../storage/measurements/series.ts'
import { type ViolationRow, violationById } from '../../storage/measurements/violations.ts'
import { groupById } from '../../storage/queries/characteristicGroups.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { stretchOf } from '../chart/stretchOf.ts'
import { describeGroupSignal } from '../groups/describeGroupSignal.ts'
import { estimateOf } from '../ingest/seriesState.ts'

/** All that a message says of an alarm. */
export interface AlarmFacts {
  readonly kind: 'violation' | 'signal'
  readonly id: number
  readonly characteristic_id: number | null
  readonly group_id: number | null
  readonly code: string | null
  readonly name: string
  readonly unit: string | null
  readonly decimals: number
  readonly rule: string
  readonly severity: 'CRITICAL' | 'WARNING'
  readonly sentence: string
  readonly value: number
  readonly center_line: number | null
  readonly lcl: number | null
  readonly ucl: number | null
  /** When it was measured, and when the alarm was opened: ISO 8601, UTC. */
  readonly timestamp: string
  readonly opened_at: string
}

const iso = (at: number): string => new Date(at).toISOString()

interface Lines {
  readonly center_line: number | null
  readonly lcl: number | null
  readonly ucl: number | null
}

const noLines: Lines = { center_line: null, lcl: null, ucl: null }

/** The limits that a violation was judged by, at its subgroup. */
const linesOf = (db: ReadableDb, row: CharacteristicRow, violation: ViolationRow): Lines => {
  const revisions = revisionsOf(db, row.id)
  const revision = revisions.find((one) => one.revision === violation.revision)
  const sample = sampleById(db, violation.sampleId)
  if (revision === undefined || sample === null) return noLines
  const plan = chartPlanOf(row)
  const [point] = stretchOf(db, row.id, plan, revisions, pointsFromTo(db, row.id, sample, sample, 1))
  const limits = limitsAt(plan, estimateOf(revision), point?.n ?? plan.subgroupSize, point?.equivalentSize)
  const panel: ChartPanel = violation.panel
  const { centerLine, lcl, ucl } = (panel === 'location' ? null : limits[panel]) ?? limits
  return { center_line: centerLine, lcl, ucl }
}

const ofViolation = (db: ReadableDb, id: number): AlarmFacts | null => {
  const violation = violationById(db, id)
  const row = violation === null ? null : characteristicById(db, violation.characteristicId)
  if (violation === null || row === null || row.deletedAt !== null) return null
  return {
    kind: 'violation',
    id,
    characteristic_id: row.id,
    group_id: null,
    code: row.code,
    name: row.name,
    unit: row.unit,
    decimals: plottedDecimals(chartPlanOf(row), violation.panel, row.decimals).lines,
    rule: signalName(row.chartType, violation.ruleId as RuleId),
    severity: violation.severity,
    sentence: violation.sentence,
    value: violation.value,
    ...linesOf(db, row, violation),
    timestamp: iso(violation.at),
    opened_at: iso(violation.openedAt),
  }
}

const ofSignal = (db: ReadableDb, id: number): AlarmFacts | null => {
  const signal = groupSignalById(db, id)
  const group = signal === null ? null : groupById(db, signal.groupId)
  if (signal === null || group === null || group.deletedAt !== null) return null
  const described = describeGroupSignal(db, signal, group.name)
  return {
    kind: 'signal',
    id,
    characteristic_id: null,
    group_id: group.id,
    code: null,
    name: group.name,
    unit: null,
    decimals: 2,
    rule: described.rule_name,
    severity: described.severity,
    sentence: described.sentence,
    value: described.value,
    ...noLines,
    ucl: described.limit,
    timestamp: described.timestamp,
    opened_at: described.opened_at,
  }
}

/** What there is to say of an alarm; null where it, or what it is of, is gone. */
export const alarmFacts = (db: ReadableDb, { kind, id }: AlarmKey): AlarmFacts | null =>
  (kind === 'violation' ? ofViolation : ofSignal)(db, id)
