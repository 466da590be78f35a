import type { ChartPlan } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { type ExplainedEstimate, explainEstimate } from '../../spc/explain/explainEstimate.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { pointsBefore } from '../../storage/measurements/series.ts'
import { excludedSentences } from './describeFigures.ts'
import { baselineFacts, type ExplainedRevision, excludedWithin } from './explainRevision.ts'

/** How trial limits come about, from the baseline so far; null while there are none. */
export const explainTrial = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  baselineSubgroups: number,
): (ExplainedRevision & Pick<ExplainedEstimate, 'estimate'>) | null => {
  const points = pointsBefore(db, characteristicId, null, baselineSubgroups)
  const excluded = excludedWithin(db, characteristicId, points, Number.MAX_SAFE_INTEGER)
  const explained = explainEstimate(
    trialPlan(plan),
    points.map((point) => point.measurements),
    points.map((point) => point.part),
    excludedSentences(plan.chartType, excluded),
  )
  if ('reason' in explained) return null
  return {
    estimate: explained.estimate,
    process: explained.figures,
    ...baselineFacts(points, excluded),
  }
}
