import type { ChartPanel } from '../../spc/chartType.ts'
import type { HoveredPoint } from './chartPlaces.ts'
import type { LimitLine } from './limitLabels.ts'
import type { ViewBounds, ViewWindow } from './viewWindow.ts'
import type { XMode } from './xAxis.ts'

/** What a drawn chart tells. */
export interface ControlChartEvents {
  readonly onSelect: (sampleId: number | null) => void
  readonly onHover: (point: HoveredPoint | null) => void
  /** Whether the view follows the newest points. */
  readonly onLive: (live: boolean) => void
  /** A limit's label was chosen. */
  readonly onLimit: (panel: ChartPanel, limit: LimitLine) => void
  /** The stretch of x that is shown is another one. */
  readonly onView?: (view: ViewWindow) => void
  /** A stretch of points was picked, while a draft asks for one: its first and last sample. */
  readonly onPick: (from: number, to: number) => void
}

/** What sets one chart apart from another. */
export interface ControlChartOptions {
  /** Leaves out the spread and the brush, where two charts stand above each other. */
  readonly locationOnly?: boolean
  /** Leaves out the brush alone, on paper. */
  readonly withoutBrush?: boolean
  /** The limits do not lead to how they were computed. */
  readonly plainLimits?: boolean
  readonly mode?: XMode
  /** How far the view may go, where that is not for this chart alone. */
  readonly bounds?: () => ViewBounds
}

/** What of a chart is in sight: the stretch of x, and its points by their indices, `from..to)`. */
export interface Sight {
  readonly from: number
  readonly to: number
  readonly view: ViewWindow
  readonly mode: XMode
}
