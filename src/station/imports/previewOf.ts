import type { ImportPreview, PreviewPoint } from '../../contract/importCheck.ts'
import { evaluateChart } from '../../spc/evaluateChart.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { pointsBefore, type SeriesPoint } from '../../storage/measurements/series.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { carriedBefore } from '../chart/carriedBefore.ts'
import { estimatesOf, revisionAt } from '../ingest/seriesState.ts'
import type { SubgroupRecord } from './rows/subgroupRecord.ts'

const storedPoints = 30
const newPoints = 300

const pointOf = (record: SubgroupRecord, now: number): SeriesPoint => {
  const part = record.input.metadata?.part_number ?? null
  return {
    // After all that is stored at the same time.
    id: Number.MAX_SAFE_INTEGER,
    at: record.at ?? now,
    measurements: record.values,
    part: part === null ? null : String(part),
    excluded: false,
  }
}

/**
 * The chart of one characteristic as an import would leave it: its newest points, each by the limits in force at its time.
 *
 * @param records of the characteristic, not empty, without faults, by time
 */
export const previewOf = (
  db: ReadableDb,
  records: readonly SubgroupRecord[],
  now: number,
): ImportPreview | null => {
  const [first] = records
  const last = records.at(-1)
  if (first === undefined || last === undefined) return null
  const { characteristic } = first
  const shown = records.slice(-newPoints).map((record) => pointOf(record, now))
  const newest = shown.at(-1) ?? null
  const stored = pointsBefore(db, characteristic.id, newest, storedPoints)
  const isNew = new Set(shown)
  const points = [...stored, ...shown].toSorted((a, b) => a.at - b.at)
  const plan = chartPlanOf(characteristic)
  const revisions = revisionsOf(db, characteristic.id)
  const estimates = estimatesOf(revisions)
  const [oldest] = points
  const before = oldest === undefined ? {} : carriedBefore(db, characteristic.id, plan, revisions, oldest)
  const evaluations = evaluateChart(
    points.map((point) => ({
      values: point.measurements,
      part: point.part,
      revision: revisionAt(revisions, point)?.revision ?? null,
    })),
    plan,
    estimates,
    before,
  )
  const told = points.flatMap((point, i): PreviewPoint[] => {
    const evaluation = evaluations[i]
    if (evaluation === undefined) return []
    const estimate = estimates.get(revisionAt(revisions, point)?.revision ?? 0)
    const limits =
      estimate === undefined ? null : limitsAt(plan, estimate, evaluation.n, evaluation.equivalentSize)
    return [
      {
        timestamp: new Date(point.at).toISOString(),
        value: evaluation.value,
        center_line: limits?.centerLine ?? null,
        ucl: limits?.ucl ?? null,
        lcl: limits?.lcl ?? null,
        new: isNew.has(point),
        signals: evaluation.signals.map(({ ruleId, panel }) => ({ rule_id: ruleId, chart: panel })),
      },
    ]
  })
  const timeOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
  return {
    characteristic_id: characteristic.id,
    code: characteristic.code,
    name: characteristic.name,
    subgroups: records.length,
    first_at: timeOf(first.at),
    last_at: timeOf(last.at),
    points: told,
  }
}
