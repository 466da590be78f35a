import { useEffect, useRef } from 'react'
import type { ControlChart } from '../../charts/controlChart.ts'
import type { ChartFeed } from '../chart/chartFeed.ts'
import classes from './Compare.module.css'
import { ComparedChart } from './ComparedChart.tsx'
import { firstView, unitedBounds } from './unitedBounds.ts'

interface ComparedPairProps {
  readonly upper: ChartFeed
  readonly lower: ChartFeed
}

/** Two charts above each other, over one time. */
export const ComparedPair = ({ upper, lower }: ComparedPairProps) => {
  const upperChart = useRef<ControlChart | null>(null)
  const lowerChart = useRef<ControlChart | null>(null)
  const bounds = () => unitedBounds(models.current)
  // After a break of the line there are other models; the charts ask for the bounds of those that are shown.
  const models = useRef([upper.model, lower.model])
  models.current = [upper.model, lower.model]
  // At first both show the same stretch, in which each has some points.
  useEffect(() => {
    const view = firstView(models.current)
    upperChart.current?.showView(view)
    lowerChart.current?.showView(view)
  }, [])
  return (
    <div className={classes.pair}>
      <ComparedChart feed={upper} chart={upperChart} other={lowerChart} bounds={bounds} />
      <ComparedChart feed={lower} chart={lowerChart} other={upperChart} bounds={bounds} />
    </div>
  )
}
