import uPlot from 'uplot'
import type { ChartModel } from './chartModel.ts'
import type { ChartTheme } from './chartTheme.ts'
import { drawEnvelope } from './drawEnvelope.ts'
import { markColour } from './drawMark.ts'
import { envelope, type Polyline } from './envelope.ts'
import { linePaths } from './linePaths.ts'
import { margins, onPlotArea } from './panelPlot.ts'
import { hasTwoSums } from './shownChart.ts'
import type { ViewBounds, ViewWindow } from './viewWindow.ts'
import { type XAxis, xOf } from './xAxis.ts'

/** The whole history in small, with the view marked in it. */
export interface BrushPicture {
  readonly model: ChartModel
  readonly axis: XAxis
  readonly theme: ChartTheme
  readonly bounds: ViewBounds
  readonly view: ViewWindow
}

export interface BrushPlot {
  readonly plot: uPlot
  draw(picture: BrushPicture): void
}

/** A window narrower than this could not be seen. */
const leastWindow = 8

/** The line of the location; of a CUSUM chart both sums. */
const linesOf = ({ model, axis, bounds }: BrushPicture, pixels: number): Polyline[] => {
  const { value, companion } = model.points.columns
  const plotted = [{ values: value, extremes: model.extremes.location }]
  if (hasTwoSums(model.characteristic.chart_type)) {
    plotted.push({ values: companion, extremes: model.extremes.within })
  }
  return plotted.map((one) => envelope(axis, model.points, one, bounds.min, bounds.max, pixels))
}

/** A scale cannot be wider than a double. */
const farthest = 8e307

const rangeOf = (lines: readonly Polyline[]): { min: number; max: number } => {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const { y } of lines) {
    for (const value of y) {
      if (value < min) min = value
      if (value > max) max = value
    }
  }
  if (min > max) return { min: 0, max: 1 }
  const air = Math.min(max - min, farthest) * 0.1 || Math.abs(max) * 0.01 || 1
  return { min: Math.max(min - air, -farthest), max: Math.min(max + air, farthest) }
}

/** The second of two lines; the first is uPlot's own. */
const drawSecond = (
  { ctx }: uPlot,
  { x, y }: Polyline,
  colour: string,
  toX: (x: number) => number,
  toY: (y: number) => number,
): void => {
  ctx.beginPath()
  for (const [place, at] of x.entries()) {
    const value = y[place] as number
    if (!Number.isNaN(value)) ctx.lineTo(toX(at), toY(value))
  }
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.stroke()
}

const drawTicks = (
  picture: BrushPicture,
  plot: uPlot,
  height: number,
  toPixel: (x: number) => number,
): void => {
  const { model, axis, theme } = picture
  const ids = model.points.columns.sample_id
  const severest = new Map<number, number>()
  for (const index of model.marks.points) {
    const rule = model.marks.bySample.get(ids[index] as number)?.[0]?.rule_id ?? 1
    const pixel = Math.round(toPixel(xOf(axis, model.points, index)))
    severest.set(pixel, Math.min(rule, severest.get(pixel) ?? rule))
  }
  for (const [pixel, rule] of severest) {
    plot.ctx.fillStyle = markColour(theme, rule)
    plot.ctx.fillRect(pixel - 1, rule === 1 ? height - 9 : height - 6, 2, rule === 1 ? 9 : 6)
  }
}

const drawWindow = (
  picture: BrushPicture,
  plot: uPlot,
  width: number,
  height: number,
  left: number,
  right: number,
): void => {
  const { ctx } = plot
  const { theme } = picture
  ctx.globalAlpha = 0.62
  ctx.fillStyle = theme.ground
  ctx.fillRect(0, 0, Math.max(left, 0), height)
  ctx.fillRect(right, 0, Math.max(width - right, 0), height)
  ctx.globalAlpha = 1
  ctx.strokeStyle = theme.info
  ctx.lineWidth = 1.5
  ctx.strokeRect(left, 0.75, right - left, height - 1.5)
  ctx.fillStyle = theme.info
  for (const edge of [left, right]) ctx.fillRect(edge - 2.5, height / 2 - 11, 5, 22)
}

/** The brush below the panels. Its line is worked out again only after the points or its width have changed. */
export const createBrushPlot = (
  host: HTMLElement,
  width: number,
  height: number,
  theme: () => ChartTheme,
): BrushPlot => {
  let shown: BrushPicture | null = null
  let lines: readonly Polyline[] = []
  let lineOfVersion = ''
  const plot = new uPlot(
    {
      width,
      height,
      padding: [10, margins.right, 6, margins.left],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, auto: false, range: (_plot, min, max) => [min, max] },
        y: { auto: false, range: (_plot, min, max) => [min ?? 0, max ?? 1] },
      },
      axes: [{ show: false }, { show: false }],
      series: [
        {},
        {
          stroke: () => theme().limit,
          width: 1,
          points: { show: false },
          spanGaps: true,
          auto: false,
          paths: linePaths(() => lines[0]),
        },
      ],
      hooks: {
        draw: [
          (self) => {
            const picture = shown
            if (picture === null) return
            onPlotArea(self, (across, down) => {
              const { min, max } = picture.bounds
              const toPixel = (x: number): number => ((x - min) / (max - min)) * across
              const { min: low, max: high } = rangeOf(lines)
              const toY = (y: number): number => ((high - y) / (high - low)) * down
              for (const [place, line] of lines.entries()) {
                const canvas = { context: self.ctx, colour: theme().limit, toX: toPixel, toY }
                if (line.dense) drawEnvelope(canvas, line)
                else if (place > 0) drawSecond(self, line, theme().limit, toPixel, toY)
              }
              drawTicks(picture, self, down, toPixel)
              const left = Math.min(toPixel(picture.view.min), across - leastWindow)
              drawWindow(
                picture,
                self,
                across,
                down,
                left,
                Math.max(toPixel(picture.view.max), left + leastWindow),
              )
            })
          },
        ],
      },
    },
    [[], []],
    host,
  )
  return {
    plot,
    draw: (picture) => {
      shown = picture
      const pixels = Math.max(1, plot.bbox.width / uPlot.pxRatio)
      const version = `${picture.model.version}/${pixels}/${picture.axis.mode}/${picture.bounds.max}`
      if (version !== lineOfVersion) lines = linesOf(picture, pixels)
      lineOfVersion = version
      const [drawn] = lines
      if (drawn === undefined) return
      plot.batch(() => {
        plot.setData([drawn.x, drawn.y], false)
        plot.setScale('x', { min: picture.bounds.min, max: picture.bounds.max })
        plot.setScale('y', rangeOf(lines))
      })
    },
  }
}
