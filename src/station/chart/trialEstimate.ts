import type { ChartHistory } from '../../contract/chart.ts'
import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { pointsBefore } from '../../storage/measurements/series.ts'

/** Trial limits as a chart gets them. */
export const describeTrial = (trial: ProcessEstimate | null): ChartHistory['trial'] =>
  trial === null
    ? null
    : {
        center_line: trial.centerLine,
        sigma: trial.sigma,
        within_sigma: trial.withinSigma ?? null,
      }

/** The process as the baseline shows it so far, for trial limits; null below 2 subgroups or without variation. */
export const trialEstimate = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  baselineSubgroups: number,
): ProcessEstimate | null => {
  const points = pointsBefore(db, characteristicId, null, baselineSubgroups)
  const estimate = estimateProcess(
    trialPlan(plan),
    points.map((point) => point.measurements),
    points.map((point) => point.part),
  )
  return 'reason' in estimate ? null : estimate
}
