import type { Characteristic } from '../../contract/characteristic.ts'
import { type BrushPlot, createBrushPlot } from './brushPlot.ts'
import type { ChartTheme } from './chartTheme.ts'
import { createPanelPlot, margins, type PanelPlot } from './panelPlot.ts'
import type { XMode } from './xAxis.ts'

/** The three stacked plots of one chart. */
export interface ChartPanels {
  readonly location: PanelPlot
  readonly dispersion: PanelPlot
  readonly brush: BrushPlot
  readonly plotWidth: () => number
  readonly resize: (width: number, height: number) => void
  readonly destroy: () => void
}

const dispersionNames = { xbar_r: 'Range', xbar_s: 'Standard deviation', i_mr: 'Moving range' } as const

/** What each panel plots, in words with the unit. */
export const panelTitles = (characteristic: Characteristic): { location: string; dispersion: string } => {
  const unit = characteristic.unit === null ? '' : `, ${characteristic.unit}`
  const type = characteristic.chart_type
  const location = type === 'i_mr' ? 'Value' : `Mean of ${characteristic.subgroup_size}`
  return { location: location + unit, dispersion: dispersionNames[type] + unit }
}

const heights = (total: number): { location: number; dispersion: number; brush: number } => {
  const brush = Math.round(total * 0.15)
  const dispersion = Math.round(total * 0.25)
  return { location: total - dispersion - brush, dispersion, brush }
}

/** Builds the panels into their host: location 60 %, dispersion 25 %, brush 15 %. */
export const createChartPanels = (
  host: HTMLElement,
  characteristic: Characteristic,
  mode: XMode,
  theme: () => ChartTheme,
): ChartPanels => {
  const width = Math.max(host.clientWidth, 200)
  const height = heights(Math.max(host.clientHeight, 200))
  const titles = panelTitles(characteristic)
  const common = { host, width, mode, decimals: characteristic.decimals, theme }
  const location = createPanelPlot({
    ...common,
    height: height.location,
    hasXAxis: false,
    title: titles.location,
  })
  const dispersion = createPanelPlot({
    ...common,
    height: height.dispersion,
    hasXAxis: true,
    title: titles.dispersion,
  })
  const brush = createBrushPlot(host, width, height.brush, theme)
  return {
    location,
    dispersion,
    brush,
    plotWidth: () => Math.max(1, location.plot.width - margins.left - margins.right),
    resize: (newWidth, newHeight) => {
      const parts = heights(Math.max(newHeight, 200))
      const across = Math.max(newWidth, 200)
      location.plot.setSize({ width: across, height: parts.location })
      dispersion.plot.setSize({ width: across, height: parts.dispersion })
      brush.plot.setSize({ width: across, height: parts.brush })
    },
    destroy: () => {
      for (const { plot } of [location, dispersion, brush]) plot.destroy()
    },
  }
}
