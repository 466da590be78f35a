import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type CSSProperties, useRef } from 'react'
import { t } from '../../../words/t.ts'
import type { OpenPdf } from './openPdf.ts'
import { PagePicture } from './PagePicture.tsx'
import { PageText } from './PageText.tsx'
import classes from './Preview.module.css'
import { useSelecting } from './useSelecting.ts'

interface PdfPagesProps {
  readonly pdf: OpenPdf
  /** When a page cannot be drawn. */
  readonly onFail: () => void
}

/** The pages of a PDF, one below the other, as wide as there is room. */
export const PdfPages = ({ pdf, onFail }: PdfPagesProps) => {
  const { ref: sized, width } = useElementSize<HTMLDivElement>()
  const all = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(sized, all)
  const isSelecting = useSelecting(all)
  const { size, pages, title } = pdf
  const paper = {
    aspectRatio: `${size.width} / ${size.height}`,
    '--total-scale-factor': width / size.width,
  } as CSSProperties
  return (
    <div ref={ref} className={classes.pages} data-selecting={isSelecting || undefined}>
      {width > 0 &&
        Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <figure
            key={number}
            className={classes.page}
            aria-label={t('Page {{page}} of {{pages}} of {{title}}', { page: number, pages, title })}
          >
            <div className={classes.paper} style={paper}>
              <PagePicture pdf={pdf} number={number} width={width} onFail={onFail} />
              <PageText pdf={pdf} number={number} onFail={onFail} />
            </div>
            <figcaption className={classes.mark} aria-hidden>
              {t('Page {{page}} of {{pages}}', { page: number, pages })}
            </figcaption>
          </figure>
        ))}
    </div>
  )
}
