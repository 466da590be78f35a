import { type RefObject, useEffect } from 'react'
import type { LimitsPreview } from '../../../contract/limits.ts'
import type { ChartLimits } from '../../../spc/chartPlan.ts'
import { type ChartModel, limitsOfEstimate } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import type { LimitsTry } from './limitsTry.ts'

/** Has the chart show limits that are tried out, and lets a drag over it pick the baseline, for as long as the bench is open. */
export const useDrawnDraft = (
  chart: RefObject<ControlChart | null>,
  model: ChartModel,
  tried: LimitsTry,
  preview: LimitsPreview | null,
): void => {
  const { method, from, to } = tried
  const excluded = [...tried.excluded.keys()].join()
  useEffect(() => {
    const limitsFor = (n: number, equivalentSize: number): ChartLimits | null =>
      preview === null ? null : limitsOfEstimate(model, preview.process, n, equivalentSize)
    const baseline = method === 'baseline'
    chart.current?.setDraft(
      {
        from: baseline ? from : null,
        to: baseline ? to : null,
        excluded: new Set(baseline && excluded !== '' ? excluded.split(',').map(Number) : []),
        limitsFor,
      },
      baseline,
    )
  }, [chart, model, method, from, to, excluded, preview])
  useEffect(() => () => chart.current?.setDraft(null, false), [chart])
}
