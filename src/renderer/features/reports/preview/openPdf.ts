import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url'

/** A PDF that is open to be shown. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly title: string
  readonly pages: number
  /** Of the first page, in points. */
  readonly size: { readonly width: number; readonly height: number }
  /** Gives back its worker and all that it holds; what is being drawn of it fails. */
  readonly close: () => void
}

/** What stands in the PDF only: nothing is fetched from anywhere, and nothing is compiled, which the page's policy forbids. */
const selfContained = {
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
}

const startWorker = (): { readonly worker: PDFWorker; readonly failed: Promise<never>; end: () => void } => {
  const port = new Worker(workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port })
  // pdf.js waits for ever for a worker of ours whose file does not come.
  const failed = new Promise<never>((_, reject) => {
    port.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
  })
  failed.catch(() => undefined)
  return {
    worker,
    failed,
    end: () => {
      worker.destroy()
      port.terminate()
    },
  }
}

/**
 * Opens a PDF in a worker of its own. It draws with pdf.js, in the build for browsers that are some years old, which a wall may have.
 *
 * @throws Error if it is no PDF, if its worker does not start, or if `signal` says that nobody wants it any more
 */
export const openPdf = async (bytes: Uint8Array, signal: AbortSignal): Promise<OpenPdf> => {
  const { worker, failed, end } = startWorker()
  // The bytes go to the worker for good, and the answer that they came from is still shown.
  const task = getDocument({ data: bytes.slice(), worker, ...selfContained })
  const close = (): void => void task.destroy().finally(end)
  try {
    const document = await Promise.race([task.promise, failed])
    const [first, { info }] = await Promise.all([document.getPage(1), document.getMetadata()])
    signal.throwIfAborted()
    const { width, height } = first.getViewport({ scale: 1 })
    const { Title: title = '' } = info as { readonly Title?: string }
    return { document, title, pages: document.numPages, size: { width, height }, close }
  } catch (error) {
    close()
    throw error
  }
}
