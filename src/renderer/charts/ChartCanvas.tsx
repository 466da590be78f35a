import 'uplot/dist/uPlot.min.css'
import { type RefObject, useEffect, useRef } from 'react'
import classes from './ChartCanvas.module.css'
import type { ChartModel } from './chartModel.ts'
import { type ControlChart, type ControlChartEvents, createControlChart } from './controlChart.ts'

interface ChartCanvasProps extends ControlChartEvents {
  readonly model: ChartModel
  /** Says the same as the picture, for those who do not see it. */
  readonly label: string
  /** Gets the chart while it is shown. */
  readonly chart: RefObject<ControlChart | null>
}

/** The element that a control chart is drawn into. React puts it there and leaves it alone. */
export const ChartCanvas = ({ model, label, chart, ...told }: ChartCanvasProps) => {
  const host = useRef<HTMLElement>(null)
  const events = useRef<ControlChartEvents>(told)
  useEffect(() => {
    events.current = told
  })
  useEffect(() => {
    const element = host.current
    if (element === null) return
    const drawn = createControlChart(element, model, {
      onSelect: (sampleId) => events.current.onSelect(sampleId),
      onHover: (point) => events.current.onHover(point),
      onLive: (live) => events.current.onLive(live),
      onLimit: (panel, limit) => events.current.onLimit(panel, limit),
      onPick: (from, to) => events.current.onPick(from, to),
    })
    chart.current = drawn
    return () => {
      chart.current = null
      drawn.destroy()
    }
  }, [model, chart])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the selected point in it
    <figure ref={host} className={classes.host} aria-label={label} tabIndex={0} />
  )
}
