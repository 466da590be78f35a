import type { Trace, TracedCharacteristic, TracePoint } from '../../contract/traceability.ts'
import { chartDefinition, trialPlan } from '../../spc/charts/chartRegistry.ts'
import { plottedDecimals } from '../../spc/charts/plottedDecimals.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { violationsOfPeriod } from '../../storage/measurements/violations.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { pointsAround } from '../../storage/samples/pointsAround.ts'
import {
  type CharacteristicScope,
  visibleCharacteristics,
} from '../../storage/samples/visibleCharacteristics.ts'
import type { TraceFieldRow } from '../../storage/traceability/traceFields.ts'
import {
  countExcluded,
  countTracedViolations,
  countTraces,
  type TraceCount,
  tracedKeys,
  traceEnds,
} from '../../storage/traceability/traceSearch.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { stretchOf } from '../chart/stretchOf.ts'
import { trialEstimate } from '../chart/trialEstimate.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { relatedTraces } from './relatedTraces.ts'

/** Which value of which field, and for whom. */
export interface TraceJob {
  readonly field: TraceFieldRow
  readonly value: string
  readonly valueIds: readonly number[]
  readonly from: number
  readonly to: number
  readonly scope: CharacteristicScope
}

const mostPoints = 120
const around = 10

const iso = (at: number): string => new Date(at).toISOString()

/** The worst status of the violations at each subgroup of a period. */
const standing = (
  db: ReadableDb,
  id: number,
  from: number,
  to: number,
): Map<number, 'open' | 'acknowledged'> => {
  const worst = new Map<number, 'open' | 'acknowledged'>()
  for (const { sampleId, status } of violationsOfPeriod(db, id, from, to)) {
    if (status === 'withdrawn' || worst.get(sampleId) === 'open') continue
    worst.set(sampleId, status)
  }
  return worst
}

const traced = (
  db: ReadableDb,
  row: CharacteristicRow,
  { valueIds, from, to }: TraceJob,
  count: TraceCount,
): TracedCharacteristic | null => {
  const keys = tracedKeys(db, valueIds, row.id, from, to, mostPoints)
  const ends = traceEnds(db, valueIds, row.id, from, to)
  const [first] = keys
  const last = keys.at(-1)
  if (first === undefined || last === undefined || ends === null) return null
  const plan = chartPlanOf(row)
  const revisions = revisionsOf(db, row.id)
  const points = stretchOf(
    db,
    row.id,
    plan,
    revisions,
    pointsAround(db, row.id, first, last, around, mostPoints),
  )
  const current = revisions.at(-1)
  const shown = current === undefined ? trialPlan(plan) : plan
  const estimate =
    current === undefined ? trialEstimate(db, row.id, plan, row.baselineSubgroups) : estimateOf(current)
  const newest = points.at(-1)
  const limits =
    estimate === null
      ? null
      : limitsAt(shown, estimate, newest?.n ?? plan.subgroupSize, newest?.equivalentSize)
  const carrying = new Set(keys.map((key) => key.id))
  const worst = standing(db, row.id, points[0]?.at ?? first.at, newest?.at ?? last.at)
  const decimals = plottedDecimals(shown, 'location', row.decimals)
  return {
    characteristic_id: row.id,
    code: row.code,
    name: row.name,
    unit: chartDefinition(shown.chartType).location.words.inUnit ? row.unit : null,
    decimals: decimals.points,
    line_decimals: decimals.lines,
    samples: count.samples,
    excluded: countExcluded(db, valueIds, row.id, from, to),
    violations: countTracedViolations(db, valueIds, row.id, count.firstAt, count.lastAt),
    first_at: iso(count.firstAt),
    last_at: iso(count.lastAt),
    first_sample_id: ends.first,
    last_sample_id: ends.last,
    center_line: limits?.centerLine ?? null,
    ucl: limits?.ucl ?? null,
    lcl: limits?.lcl ?? null,
    points: points.map(
      (point): TracePoint => ({
        sample_id: point.sampleId,
        timestamp: iso(point.at),
        value: point.value,
        carries: carrying.has(point.sampleId),
        excluded: point.excluded,
        violation: worst.get(point.sampleId) ?? null,
      }),
    ),
  }
}

/** Everything that was measured of what carries a value, those characteristics first where a violation is open. */
export const traceOf = (db: ReadableDb, job: TraceJob): Trace => {
  const visible = visibleCharacteristics(db, job.scope)
  const counts = countTraces(db, job.valueIds, visible, job.from, job.to)
  const characteristics = counts
    .flatMap((count) => {
      const row = characteristicById(db, count.characteristicId)
      return row === null ? [] : (traced(db, row, job, count) ?? [])
    })
    .sort(
      (a, b) =>
        Number(b.violations.open > 0) - Number(a.violations.open > 0) ||
        a.name.localeCompare(b.name, 'en') ||
        a.characteristic_id - b.characteristic_id,
    )
  return {
    field: job.field.key,
    label: job.field.label,
    value: job.value,
    samples: counts.reduce((sum, one) => sum + one.samples, 0),
    characteristics,
    related: relatedTraces(db, job, visible),
  }
}
