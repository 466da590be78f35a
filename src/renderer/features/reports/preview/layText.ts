import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OpenPdf } from './openPdf.ts'
import { tellStructure } from './tellStructure.ts'

/**
 * Lays the words of a page out where they stand in its picture, to be read aloud, searched and copied. What repeats on every page
 * (its head and foot) is marked as decoration in the PDF, and so it is here.
 *
 * @param number from 1
 * @throws Error if `signal` says that nobody wants it any more, or if the PDF was closed
 */
export const layText = async (
  { document: pdf }: OpenPdf,
  number: number,
  signal: AbortSignal,
): Promise<HTMLElement> => {
  const page = await pdf.getPage(number)
  signal.throwIfAborted()
  const container = document.createElement('div')
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container,
    viewport: page.getViewport({ scale: 1 }),
  })
  signal.addEventListener('abort', () => layer.cancel(), { once: true })
  const [structure] = await Promise.all([page.getStructTree(), layer.render()])
  if (structure !== null) tellStructure(container, structure)
  return container
}
