import uPlot from 'uplot'
import { axisWordsGap, roomAbove, roomBelow, titleAbove } from './aroundPanel.ts'
import type { ChartTheme } from './chartTheme.ts'
import { countWords, decimalsOfStep, formatValue } from './formatValue.ts'
import { createLimitButtons } from './limitButtons.ts'
import { type LimitLine, placedLabels } from './limitLabels.ts'
import { linePaths } from './linePaths.ts'
import { paintOverData, paintUnderData } from './paintPanel.ts'
import type { PanelCanvas, PanelPicture } from './panelPicture.ts'
import { timeTicks } from './timeTicks.ts'
import type { XMode } from './xAxis.ts'

/** Space left and right of every plot area, so that all panels share their x positions. */
export const margins = { left: 76, right: 112 } as const

export interface PanelPlot {
  readonly plot: uPlot
  draw(picture: PanelPicture): void
  /** Pixel of a value, from the top of the plot area. */
  yOf(value: number): number
}

interface PanelPlotOptions {
  readonly host: HTMLElement
  readonly width: number
  readonly height: number
  readonly mode: XMode
  readonly hasXAxis: boolean
  /** What it plots; another thing on trial than later on some charts. */
  readonly title: () => string
  /** Decimals that the values beside it are written with at the least. */
  readonly decimals: () => number
  readonly theme: () => ChartTheme
  /** Stands before the names of its limits where they are spoken of. */
  readonly limitPrefix: string
  /** Null where limits do not tell how they were computed. */
  readonly onLimit: ((limit: LimitLine) => void) | null
}

/** Runs a drawing with the origin at the top left of the plot area and CSS pixels as the unit. */
export const onPlotArea = (plot: uPlot, draw: (width: number, height: number) => void): void => {
  const { ctx, bbox } = plot
  const ratio = uPlot.pxRatio
  ctx.save()
  ctx.translate(bbox.left, bbox.top)
  ctx.scale(ratio, ratio)
  draw(bbox.width / ratio, bbox.height / ratio)
  ctx.restore()
}

/** Steps of a value axis: 1, 2 and 5 times a power of ten, because a step of 2.5 needs a decimal more. */
const steps = Array.from({ length: 31 }, (_, place) => place - 15).flatMap((power) =>
  [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
)

/** uPlot draws no range that is narrower than 1e-16; one near to that is drawn magnified. */
const narrowest = 1e-12

/** By how much a range is magnified so that it can be drawn: mostly not at all. */
const magnification = ({ min, max }: PanelPicture['y']): number =>
  max - min < narrowest ? Math.min(1 / (max - min), Number.MAX_VALUE) : 1

const tinyValue = (value: number): string => value.toExponential(1).replaceAll('-', '−')

/** From this height on the values beside a panel stand further apart. */
const tallPanel = 220

const axesOf = (
  { hasXAxis, height, mode, decimals, theme }: PanelPlotOptions,
  magnified: () => number,
): uPlot.Axis[] => {
  const common: uPlot.Axis = {
    stroke: () => theme().quiet,
    grid: { show: false },
    border: { show: false },
    font: `12px ${theme().font}`,
  }
  const ticks = { stroke: () => theme().line, width: 1, size: 5 }
  return [
    {
      ...common,
      show: hasXAxis,
      size: (mode === 'time' ? 42 : 26) + axisWordsGap,
      space: 80,
      ticks,
      gap: axisWordsGap,
      values: (_plot, splits, _axis, _space, step) =>
        mode === 'time' ? timeTicks(splits, step) : splits.map((number) => countWords(number)),
    },
    {
      ...common,
      size: margins.left,
      incrs: steps,
      space: height > tallPanel ? 36 : 26,
      ticks,
      gap: 6,
      values: (_plot, splits, _axis, _space, step) =>
        magnified() === 1
          ? splits.map((value) => formatValue(value, Math.max(decimals(), decimalsOfStep(step))))
          : splits.map((value) => tinyValue(value / magnified())),
    },
  ]
}

/** One panel of a control chart: uPlot holds the scales, the axes and the line, the rest is drawn around it. */
export const createPanelPlot = (options: PanelPlotOptions): PanelPlot => {
  let shown: PanelPicture | null = null
  let magnified = 1
  let titleEnd = 0
  const paint = (plot: uPlot, body: (canvas: PanelCanvas) => void): void => {
    const picture = shown
    if (picture === null) return
    onPlotArea(plot, (width, height) => body({ ...picture, context: plot.ctx, width, height }))
  }
  const title = (plot: uPlot): void =>
    onPlotArea(plot, () => {
      const { ctx } = plot
      const theme = options.theme()
      ctx.fillStyle = theme.quiet
      ctx.font = `500 13px ${theme.font}`
      ctx.textAlign = 'left'
      ctx.textBaseline = 'alphabetic'
      const words = options.title()
      ctx.fillText(words, 0, -titleAbove)
      titleEnd = ctx.measureText(words).width + 12
    })
  const paintOver = (plot: uPlot): void =>
    paint(plot, (canvas) => {
      const labels = placedLabels(canvas)
      paintOverData(canvas, labels, titleEnd)
      const { offsetLeft, offsetTop, clientWidth } = plot.over
      buttons?.place(labels, offsetLeft + clientWidth, offsetTop)
    })
  const plot = new uPlot(
    {
      width: options.width,
      height: options.height,
      padding: [roomAbove, margins.right, options.hasXAxis ? 0 : roomBelow, 0],
      legend: { show: false },
      cursor: { show: false },
      ms: 1,
      scales: {
        x: { time: options.mode === 'time', auto: false, range: (_plot, min, max) => [min, max] },
        y: { auto: false, range: (_plot, min, max) => [min ?? 0, max ?? 1] },
      },
      axes: axesOf(options, () => magnified),
      series: [
        {},
        {
          stroke: () => options.theme().data,
          width: 1.5,
          points: { show: false },
          spanGaps: true,
          auto: false,
          paths: linePaths(() => shown?.line),
        },
      ],
      hooks: {
        drawClear: [(self) => paint(self, paintUnderData)],
        draw: [title, paintOver],
      },
    },
    [[], []],
    options.host,
  )
  const buttons =
    options.onLimit === null
      ? null
      : createLimitButtons({
          host: plot.root.querySelector<HTMLElement>('.u-wrap') ?? plot.root,
          prefix: options.limitPrefix,
          onLimit: options.onLimit,
        })
  return {
    plot,
    draw: (picture) => {
      shown = picture
      magnified = magnification(picture.y)
      const { x, y } = picture.line
      plot.batch(() => {
        plot.setData([x, magnified === 1 ? y : y.map((value) => value * magnified)], false)
        plot.setScale('x', { ...picture.x })
        plot.setScale('y', { min: picture.y.min * magnified, max: picture.y.max * magnified })
      })
    },
    yOf: (value) => plot.valToPos(value * magnified, 'y'),
  }
}
