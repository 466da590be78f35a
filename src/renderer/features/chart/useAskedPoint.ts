import { type RefObject, useEffect, useRef } from 'react'
import { useSearch } from 'wouter'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { indexOfSample } from '../../charts/pointStore.ts'

/**
 * Chooses the subgroup that the address asks for, `?sample=812`, once it is among the points: older ones may still be on their way.
 *
 * @param version changes with the points
 */
export const useAskedPoint = (
  model: ChartModel,
  chart: RefObject<ControlChart | null>,
  version: number,
): void => {
  const asked = Number(new URLSearchParams(useSearch()).get('sample'))
  const shown = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points change in place, and their version with them
  useEffect(() => {
    if (!(asked > 0) || shown.current === asked || chart.current === null) return
    if (indexOfSample(model.points, asked) < 0) return
    shown.current = asked
    chart.current.select(asked)
  }, [asked, chart, model, version])
}
