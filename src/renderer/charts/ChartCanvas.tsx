import 'uplot/dist/uPlot.min.css'
import { type RefObject, useEffect, useRef } from 'react'
import classes from './ChartCanvas.module.css'
import type { ControlChartEvents, ControlChartOptions } from './chartEvents.ts'
import type { ChartModel } from './chartModel.ts'
import { type ControlChart, createControlChart } from './controlChart.ts'

interface ChartCanvasProps extends ControlChartEvents {
  readonly model: ChartModel
  /** Says the same as the picture, for those who do not see it. */
  readonly label: string
  /** Of the chart as it is made; what changes later is not looked at. */
  readonly options?: ControlChartOptions
  /** Gets the chart while it is shown. */
  readonly chart: RefObject<ControlChart | null>
}

/** The element that a control chart is drawn into. React puts it there and leaves it alone. */
export const ChartCanvas = ({ model, label, chart, options, ...told }: ChartCanvasProps) => {
  const host = useRef<HTMLElement>(null)
  const events = useRef<ControlChartEvents>(told)
  const made = useRef(options)
  useEffect(() => {
    events.current = told
    made.current = options
  })
  useEffect(() => {
    const element = host.current
    if (element === null) return
    const listening: ControlChartEvents = {
      onSelect: (sampleId) => events.current.onSelect(sampleId),
      onHover: (point) => events.current.onHover(point),
      onLive: (live) => events.current.onLive(live),
      onLimit: (panel, limit) => events.current.onLimit(panel, limit),
      onPick: (from, to) => events.current.onPick(from, to),
      onView: (view) => events.current.onView?.(view),
    }
    const drawn = createControlChart(element, model, listening, made.current)
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
