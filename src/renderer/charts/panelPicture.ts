import type { ChartPanel } from '../../spc/chartType.ts'
import type { ChartModel } from './chartModel.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { Polyline } from './envelope.ts'
import type { LimitStep } from './limitSteps.ts'
import type { LimitsDraft } from './limitsDraft.ts'
import type { XAxis } from './xAxis.ts'

/** What a person points at or has chosen, by index; -1 is none. */
export interface Attention {
  readonly hovered: number
  /** Where along x a cursor of another chart stands; null where the pointer is on this one, or on none. */
  readonly cursor: number | null
  readonly selected: number
  /** Points of the pattern that the point in question completes. */
  readonly members: readonly number[]
}

/** Everything that one frame of one panel shows. */
export interface PanelPicture {
  readonly panel: ChartPanel
  readonly model: ChartModel
  readonly axis: XAxis
  readonly theme: ChartTheme
  readonly values: Float64Array
  readonly line: Polyline
  /** The lower of two sums, on a chart that has two; else null. */
  readonly other: { readonly values: Float64Array; readonly line: Polyline } | null
  /** Means behind a line that smooths them; null where the line joins the points themselves. */
  readonly faint: Float64Array | null
  readonly steps: readonly LimitStep[]
  /** Points within the view, `from..to)`. */
  readonly from: number
  readonly to: number
  readonly x: { readonly min: number; readonly max: number }
  readonly y: { readonly min: number; readonly max: number }
  readonly attention: Attention
  readonly showSpecification: boolean
  /** Limits that are tried out; null unless somebody does. */
  readonly draft: LimitsDraft | null
  /** The half second in which an alarm that nobody acknowledged yet is accentuated. */
  readonly accent: boolean
}

/** A picture with the canvas it is drawn on; coordinates are CSS pixels from the top left of the plot area. */
export interface PanelCanvas extends PanelPicture {
  readonly context: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
}

/** Pixel of an x position. */
export const pixelX = (canvas: Pick<PanelCanvas, 'x' | 'width'>, x: number): number =>
  ((x - canvas.x.min) / (canvas.x.max - canvas.x.min)) * canvas.width

/** Pixel of a value; what lies outside of the panel stays at its edge. */
export const pixelY = (canvas: PanelCanvas, value: number): number => {
  const share = (canvas.y.max - value) / (canvas.y.max - canvas.y.min)
  return Math.min(Math.max(share, 0), 1) * canvas.height
}
