import { type RefObject, useEffect, useRef } from 'react'
import { useRoute } from 'wouter'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { indexOfSample } from '../../charts/pointStore.ts'

/**
 * Chooses the subgroup that the address asks for, `/charts/7/at/812`, once it is among the points: older ones may still be on their way.
 *
 * @param version changes with the points
 */
export const useAskedPoint = (
  model: ChartModel,
  chart: RefObject<ControlChart | null>,
  version: number,
): void => {
  const [, place] = useRoute('/charts/:id/at/:sample')
  const asked = Number(place?.sample)
  const shown = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points change in place, and their version with them
  useEffect(() => {
    if (!(asked > 0) || shown.current === asked || chart.current === null) return
    if (indexOfSample(model.points, asked) < 0) return
    shown.current = asked
    chart.current.select(asked)
  }, [asked, chart, model, version])
}
