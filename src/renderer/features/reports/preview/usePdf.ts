import { useCallback, useEffect, useState } from 'react'
import type { OpenPdf } from './openPdf.ts'

interface Shown {
  readonly bytes: Uint8Array
  /** null where it could not be opened or drawn. */
  readonly pdf: OpenPdf | null
}

/**
 * A PDF as it can be shown. While the bytes of another one are being opened the former stays; what is not wanted any more is given
 * up. pdf.js is loaded at the first one.
 */
export const usePdf = (bytes: Uint8Array | undefined) => {
  const [shown, setShown] = useState<Shown | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same bytes once more
  useEffect(() => {
    if (bytes === undefined) return
    const wanted = new AbortController()
    const open = async (): Promise<void> => {
      const { openPdf } = await import('./openPdf.ts')
      wanted.signal.throwIfAborted()
      const pdf = await openPdf(bytes, wanted.signal)
      if (wanted.signal.aborted) pdf.close()
      else setShown({ bytes, pdf })
    }
    open().catch(() => {
      if (!wanted.signal.aborted) setShown({ bytes, pdf: null })
    })
    return () => wanted.abort()
  }, [bytes, attempt])
  const pdf = shown?.pdf ?? null
  useEffect(() => () => pdf?.close(), [pdf])
  const fail = useCallback(() => setShown((last) => (last === null ? last : { ...last, pdf: null })), [])
  const retry = (): void => {
    setShown(null)
    setAttempt((before) => before + 1)
  }
  const isOpened = shown !== null && shown.bytes === bytes
  return { pdf, isOpening: !isOpened, hasFailed: isOpened && pdf === null, fail, retry }
}
