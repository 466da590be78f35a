import type { ReadableDb } from '../../../storage/connection.ts'
import { pointsBefore, pointsOfPeriod } from '../../../storage/measurements/series.ts'
import { type ReadChart, readChart } from '../chart/readChart.ts'
import type { ToldViolation } from '../spc/readSpc.ts'

/** Charts of one report. */
const mostCharts = 12

/** Subgroups that a chart shows at least, where there are so many before the day. */
const leastShown = 40

const mostOfDay = 5_000

/**
 * The charts of the characteristics whose rules fired in a day, the most severe first: the day's subgroups, with some before them where
 * they are few.
 */
export const chartsOfDay = (
  db: ReadableDb,
  violations: readonly ToldViolation[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly charts: readonly ReadChart[]; readonly more: number } => {
  const standing = violations.filter(({ status }) => status !== 'withdrawn')
  const urgent = [
    ...standing.filter(({ severity }) => severity === 'CRITICAL'),
    ...standing.filter(({ severity }) => severity !== 'CRITICAL'),
  ]
  const ids = [...new Set(urgent.map(({ characteristic_id: id }) => id))]
  const charts = ids.slice(0, mostCharts).map((id) => {
    const ofDay = pointsOfPeriod(db, id, from, to, mostOfDay)
    const missing = leastShown - ofDay.length
    const before = missing > 0 ? pointsBefore(db, id, { at: from, id: 0 }, missing) : []
    return readChart(db, id, [...before, ...ofDay])
  })
  return { charts, more: ids.length - charts.length }
}
