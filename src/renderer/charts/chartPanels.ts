import type { ChartPanel } from '../../spc/chartType.ts'
import { t } from '../words/t.ts'
import { arrowsAbove, arrowsAround } from './aroundPanel.ts'
import { type BrushPlot, createBrushPlot } from './brushPlot.ts'
import type { ControlChartOptions } from './chartEvents.ts'
import type { ChartModel } from './chartModel.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { LimitLine } from './limitLabels.ts'
import { createPanelPlot, margins, type PanelPlot } from './panelPlot.ts'
import { panelDecimalsOf, panelsOf, panelUnitOf, panelWordsOf } from './shownChart.ts'
import type { XMode } from './xAxis.ts'

/** The stacked plots of one chart. */
export interface ChartPanels {
  readonly location: PanelPlot
  /** From the top, the location first. */
  readonly plots: readonly { readonly panel: ChartPanel; readonly plot: PanelPlot }[]
  /** The whole history in small; null where only the location is drawn. */
  readonly brush: BrushPlot | null
  readonly plotWidth: () => number
  readonly resize: (width: number, height: number) => void
  readonly destroy: () => void
}

/** What a panel plots, in words with the unit. */
export const panelTitle = (
  { characteristic }: Pick<ChartModel, 'characteristic'>,
  panel: ChartPanel,
): string => {
  const words = panelWordsOf(characteristic, panel)
  const unit = panelUnitOf(characteristic, panel)
  const { subgroup_size: n } = characteristic
  const title =
    words?.title === 'Mean' && panel === 'location' ? t('Mean of {{n}}', { n }) : (words?.title ?? '')
  return unit === null ? title : `${title}, ${unit}`
}

/** Shares of the height below the location, which gets the rest: the spread, the spread within, and the brush. */
const spreadShares = { one: 0.25, two: 0.2, within: 0.15 } as const
const brushShare = 0.15

const heights = (
  total: number,
  panels: readonly ChartPanel[],
  hasBrush: boolean,
): { plots: number[]; brush: number } => {
  const brush = hasBrush ? Math.round(total * brushShare) : 0
  const below = panels.slice(1).map((panel, place) => {
    const share =
      panel === 'within' ? spreadShares.within : panels.length > 2 ? spreadShares.two : spreadShares.one
    return Math.round(total * share) + (place === panels.length - 2 ? arrowsAround : arrowsAbove)
  })
  const location = total - brush - below.reduce((sum, height) => sum + height, 0)
  return { plots: [location, ...below], brush }
}

/** Measurements are written as everywhere; a fraction or a count with no more decimals than the steps of its axis need. */
const axisDecimals = ({ characteristic }: ChartModel, panel: ChartPanel): number =>
  panelWordsOf(characteristic, panel)?.inUnit === true ? panelDecimalsOf(characteristic, panel).points : 0

const prefixes: Readonly<Record<ChartPanel, string>> = {
  location: '',
  dispersion: t('Spread '),
  within: t('Within '),
}

/** Builds the panels into their host: location, spread where the chart has any, and the brush of the whole history. */
export const createChartPanels = (
  host: HTMLElement,
  model: ChartModel,
  mode: XMode,
  theme: () => ChartTheme,
  onLimit: (panel: ChartPanel, limit: LimitLine) => void,
  {
    locationOnly = false,
    withoutBrush = locationOnly,
    plainLimits = false,
  }: Pick<ControlChartOptions, 'locationOnly' | 'withoutBrush' | 'plainLimits'> = {},
): ChartPanels => {
  const panels = locationOnly ? (['location'] as const) : panelsOf(model.characteristic)
  const width = Math.max(host.clientWidth, 200)
  const height = heights(Math.max(host.clientHeight, 200), panels, !withoutBrush)
  const plotOf = (panel: ChartPanel, place: number): PanelPlot =>
    createPanelPlot({
      host,
      width,
      mode,
      theme,
      decimals: () => axisDecimals(model, panel),
      height: height.plots[place] ?? 0,
      hasXAxis: place === panels.length - 1,
      title: () => panelTitle(model, panel),
      limitPrefix: prefixes[panel],
      onLimit: plainLimits ? null : (limit) => onLimit(panel, limit),
    })
  const location = plotOf('location', 0)
  const plots = [
    { panel: 'location' as ChartPanel, plot: location },
    ...panels.slice(1).map((panel, place) => ({ panel, plot: plotOf(panel, place + 1) })),
  ]
  const brush = withoutBrush ? null : createBrushPlot(host, width, height.brush, theme)
  return {
    location,
    plots,
    brush,
    plotWidth: () => Math.max(1, location.plot.width - margins.left - margins.right),
    resize: (newWidth, newHeight) => {
      const parts = heights(Math.max(newHeight, 200), panels, !withoutBrush)
      const across = Math.max(newWidth, 200)
      for (const [place, { plot }] of plots.entries()) {
        plot.plot.setSize({ width: across, height: parts.plots[place] ?? 0 })
      }
      brush?.plot.setSize({ width: across, height: parts.brush })
    },
    destroy: () => {
      for (const { plot } of plots) plot.plot.destroy()
      brush?.plot.destroy()
    },
  }
}
