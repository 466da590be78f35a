import { useEffect, useRef } from 'react'
import { layText } from './layText.ts'
import type { OpenPdf } from './openPdf.ts'
import classes from './Preview.module.css'

interface PageTextProps {
  readonly pdf: OpenPdf
  readonly number: number
  readonly onFail: () => void
}

/** The words of a page over its picture: unseen, but read aloud, found by a search of the browser, and copied. */
export const PageText = ({ pdf, number, onFail }: PageTextProps) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const wanted = new AbortController()
    layText(pdf, number, wanted.signal).then(
      (words) => {
        if (!wanted.signal.aborted) place.current?.replaceChildren(words)
      },
      () => {
        if (!wanted.signal.aborted) onFail()
      },
    )
    return () => wanted.abort()
  }, [pdf, number, onFail])
  return <div ref={place} className={classes.text} />
}
