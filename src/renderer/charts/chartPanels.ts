import type { Characteristic } from '../../contract/characteristic.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { PanelWords } from '../../spc/charts/panelWords.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { type BrushPlot, createBrushPlot } from './brushPlot.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { LimitLine } from './limitLabels.ts'
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

/** What each panel plots, in words with the unit. */
export const panelTitles = (characteristic: Characteristic): { location: string; dispersion: string } => {
  const { chart_type, subgroup_size, unit } = characteristic
  const { location, dispersion } = chartDefinition(chart_type)
  const titled = (words: PanelWords | undefined): string =>
    `${words?.title ?? ''}${words?.inUnit === true && unit !== null ? `, ${unit}` : ''}`
  return {
    location: titled(
      location.words.title === 'Mean'
        ? { ...location.words, title: `Mean of ${subgroup_size}` }
        : location.words,
    ),
    dispersion: titled(dispersion(subgroup_size)?.words),
  }
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
  onLimit: (panel: ChartPanel, limit: LimitLine) => void,
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
    limitPrefix: '',
    onLimit: (limit) => onLimit('location', limit),
  })
  const dispersion = createPanelPlot({
    ...common,
    height: height.dispersion,
    hasXAxis: true,
    title: titles.dispersion,
    limitPrefix: `${titles.dispersion.split(',')[0]} `,
    onLimit: (limit) => onLimit('dispersion', limit),
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
