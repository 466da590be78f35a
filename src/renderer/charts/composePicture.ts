import type { ChartPanel } from '../../spc/chartType.ts'
import type { ChartModel } from './chartModel.ts'
import type { ChartTheme } from './chartTheme.ts'
import { envelope } from './envelope.ts'
import { limitSteps } from './limitSteps.ts'
import type { LimitsDraft } from './limitsDraft.ts'
import type { Attention, PanelPicture } from './panelPicture.ts'
import { hasTwoSums } from './shownChart.ts'
import type { ViewWindow } from './viewWindow.ts'
import { indexAt, type XAxis } from './xAxis.ts'
import { yRange } from './yRange.ts'

/** What all panels of a frame share. */
export interface FrameView {
  readonly model: ChartModel
  readonly axis: XAxis
  readonly theme: ChartTheme
  readonly view: ViewWindow
  readonly attention: Attention
  readonly showSpecification: boolean
  readonly draft: LimitsDraft | null
  readonly accent: boolean
}

/** What each panel plots. */
const columnOf = { location: 'value', dispersion: 'dispersion', within: 'companion' } as const

/** Works out what a panel shows on so many pixels across. */
export const composePicture = (frame: FrameView, panel: ChartPanel, pixels: number): PanelPicture => {
  const { model, axis, view } = frame
  const { points } = model
  const values = points.columns[columnOf[panel]]
  const from = indexAt(axis, points, view.min)
  const to = indexAt(axis, points, view.max)
  const stride = Math.max(1, Math.floor((to - from) / pixels))
  const steps = limitSteps(points, Math.max(from - 1, 0), Math.min(to + 1, points.length), stride)
  const line = envelope(axis, points, { values, extremes: model.extremes[panel] }, view.min, view.max, pixels)
  const below = points.columns.companion
  const other =
    panel === 'location' && hasTwoSums(model.characteristic.chart_type)
      ? {
          values: below,
          line: envelope(
            axis,
            points,
            { values: below, extremes: model.extremes.within },
            view.min,
            view.max,
            pixels,
          ),
        }
      : null
  // Between its two sums a CUSUM chart has no room for means, and another scale.
  const faint = panel === 'location' && other === null && !line.dense ? points.columns.mean : null
  const shown = { line, other, faint: faint?.subarray(from, to) ?? null }
  return {
    ...frame,
    panel,
    values,
    line,
    other,
    faint,
    steps,
    from,
    to,
    x: view,
    y: yRange(frame, panel, steps, shown),
  }
}
