import { useEffect, useRef } from 'react'
import { drawPage } from './drawPage.ts'
import type { OpenPdf } from './openPdf.ts'
import classes from './Preview.module.css'
import { useNear } from './useNear.ts'

interface PagePictureProps {
  readonly pdf: OpenPdf
  readonly number: number
  /** On the screen, CSS pixels. */
  readonly width: number
  readonly onFail: () => void
}

/** The picture of a page. The former one stays until the new one is drawn; far from what is seen there is none. */
export const PagePicture = ({ pdf, number, width, onFail }: PagePictureProps) => {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  useEffect(() => {
    if (!isNear) {
      place.current?.replaceChildren()
      return
    }
    const wanted = new AbortController()
    drawPage(pdf, number, width, wanted.signal).then(
      (canvas) => {
        if (!wanted.signal.aborted) place.current?.replaceChildren(canvas)
      },
      () => {
        if (!wanted.signal.aborted) onFail()
      },
    )
    return () => wanted.abort()
  }, [pdf, number, width, isNear, onFail])
  return <div ref={place} className={classes.picture} aria-hidden />
}
