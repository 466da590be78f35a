import type { OpenPdf } from './openPdf.ts'

/** More dots than this to a pixel cost memory that no eye thanks for. */
const sharpest = 3

/**
 * Draws a page as a picture, as sharp as this screen is.
 *
 * @param number from 1
 * @param width on the screen, CSS pixels
 * @throws Error if `signal` says that nobody wants it any more, or if the PDF was closed
 */
export const drawPage = async (
  { document: pdf }: OpenPdf,
  number: number,
  width: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> => {
  const page = await pdf.getPage(number)
  signal.throwIfAborted()
  const dots = Math.min(window.devicePixelRatio, sharpest)
  const viewport = page.getViewport({ scale: (width * dots) / page.getViewport({ scale: 1 }).width })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const task = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
  return canvas
}
