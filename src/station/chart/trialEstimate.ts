import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { pointsBefore } from '../../storage/measurements/series.ts'

/** The process as the baseline shows it so far, for trial limits; null below 2 subgroups or without variation. */
export const trialEstimate = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  baselineSubgroups: number,
): ProcessEstimate | null => {
  const points = pointsBefore(db, characteristicId, null, baselineSubgroups)
  const estimate = estimateProcess(
    plan,
    points.map((point) => point.measurements),
  )
  return 'reason' in estimate ? null : estimate
}
