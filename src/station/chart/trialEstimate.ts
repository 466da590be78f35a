import type { ChartHistory } from '../../contract/chart.ts'
import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import type { Unavailable } from '../../spc/estimate/sigmaEstimate.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { pointsBefore } from '../../storage/measurements/series.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'

/** Trial limits as a chart gets them. */
export const describeTrial = (trial: ProcessEstimate | null): ChartHistory['trial'] =>
  trial === null
    ? null
    : {
        center_line: trial.centerLine,
        sigma: trial.sigma,
        within_sigma: trial.withinSigma ?? null,
      }

/** The process as the baseline shows it so far, for trial limits; a reason below 2 subgroups or without variation. */
export const estimateTrial = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  baselineSubgroups: number,
): ProcessEstimate | Unavailable => {
  const points = pointsBefore(db, characteristicId, null, baselineSubgroups)
  return estimateProcess(
    trialPlan(plan),
    points.map((point) => point.measurements),
    points.map((point) => point.part),
  )
}

/** As `estimateTrial`, null where there is none. */
export const trialEstimate = (...of: Parameters<typeof estimateTrial>): ProcessEstimate | null => {
  const estimate = estimateTrial(...of)
  return 'reason' in estimate ? null : estimate
}

/** The process on trial as a chart gets it, and why there is none once the baseline is complete. */
export const trialOf = (
  db: ReadableDb,
  row: Pick<CharacteristicRow, 'id' | 'baselineSubgroups'>,
  plan: ChartPlan,
): Pick<ChartHistory, 'trial' | 'no_limits'> => {
  const estimate = estimateTrial(db, row.id, plan, row.baselineSubgroups)
  if (!('reason' in estimate)) return { trial: describeTrial(estimate) }
  const complete = subgroupCount(db, row.id) >= row.baselineSubgroups
  return { trial: null, ...(complete ? { no_limits: estimate.reason } : {}) }
}
