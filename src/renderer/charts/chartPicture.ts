import classes from './ChartPaper.module.css'
import type { ChartModel } from './chartModel.ts'
import { readChartTheme } from './chartTheme.ts'
import { createControlChart } from './controlChart.ts'
import type { ViewWindow } from './viewWindow.ts'
import type { XMode } from './xAxis.ts'

/** Which part of a chart is pictured, and the words above it. */
export interface PictureOf {
  readonly mode: XMode
  readonly view: ViewWindow
  readonly specification: boolean
  readonly title: string
  readonly sentence: string
}

const silent = {
  onSelect: () => undefined,
  onHover: () => undefined,
  onLive: () => undefined,
  onLimit: () => undefined,
  onPick: () => undefined,
}

const headRoom = 68

const frame = (): Promise<void> => new Promise((drawn) => requestAnimationFrame(() => drawn()))

/** Puts the words and the panels below each other. */
const composed = (
  canvases: readonly HTMLCanvasElement[],
  { title, sentence }: PictureOf,
  theme: ReturnType<typeof readChartTheme>,
): HTMLCanvasElement => {
  const ratio = devicePixelRatio
  const picture = document.createElement('canvas')
  picture.width = Math.max(...canvases.map(({ width }) => width))
  picture.height = canvases.reduce((sum, { height }) => sum + height, headRoom * ratio)
  const context = picture.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.fillStyle = theme.surface
  context.fillRect(0, 0, picture.width, picture.height)
  context.textBaseline = 'middle'
  context.fillStyle = theme.text
  context.font = `600 ${20 * ratio}px ${theme.font}`
  context.fillText(title, 16 * ratio, 22 * ratio)
  context.font = `${15 * ratio}px ${theme.font}`
  context.fillStyle = theme.quiet
  context.fillText(sentence, 16 * ratio, 50 * ratio)
  let top = headRoom * ratio
  for (const canvas of canvases) {
    context.drawImage(canvas, 0, top)
    top += canvas.height
  }
  return picture
}

/** Draws a chart as it is shown once more, on white paper and without what only helps on a screen. */
export const chartPicture = async (model: ChartModel, of: PictureOf): Promise<HTMLCanvasElement> => {
  const host = document.createElement('div')
  host.className = classes.paper ?? ''
  host.setAttribute('aria-hidden', 'true')
  document.body.append(host)
  const chart = createControlChart(host, model, silent, {
    mode: of.mode,
    withoutBrush: true,
    plainLimits: true,
  })
  try {
    chart.setSpecification(of.specification)
    chart.showView(of.view)
    await document.fonts.ready
    // The chart draws in the first frame; uPlot is done with it before the second.
    await frame()
    await frame()
    return composed(chart.canvases(), of, readChartTheme(host))
  } finally {
    chart.destroy()
    host.remove()
  }
}

/** The file of a picture. */
export const pngOf = (picture: HTMLCanvasElement): Promise<Blob> =>
  new Promise((made, failed) =>
    picture.toBlob(
      (blob) => (blob === null ? failed(new Error('the picture is too large')) : made(blob)),
      'image/png',
    ),
  )
