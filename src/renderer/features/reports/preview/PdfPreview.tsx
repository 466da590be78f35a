import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { t } from '../../../words/t.ts'
import { PageSkeleton } from './PageSkeleton.tsx'
import { PdfPages } from './PdfPages.tsx'
import classes from './Preview.module.css'
import { usePdf } from './usePdf.ts'

interface PdfPreviewProps {
  /** Undefined until the station has made one. */
  readonly bytes: Uint8Array | undefined
  /** Whether another one is being made. */
  readonly isMaking: boolean
  /** Why none was made. */
  readonly error: Error | null
  readonly onRetry: () => void
}

/** A report as it will be printed; the former one until the next is there. */
export const PdfPreview = ({ bytes, isMaking, error, onRetry }: PdfPreviewProps) => {
  const { pdf, isOpening, hasFailed, fail, retry } = usePdf(bytes)
  if (error !== null) return <ErrorNotice error={error} onRetry={onRetry} />
  if (hasFailed) {
    const sentence = t('The report was made, but its pages cannot be shown here. Save the PDF to read it.')
    return <ErrorNotice error={{ message: sentence }} onRetry={retry} />
  }
  const isBusy = isMaking || isOpening
  return (
    <div className={classes.preview} aria-busy={isBusy}>
      <output className={classes.state}>
        {isBusy || pdf === null ? t('Making the report …') : t('{{count}} pages', { count: pdf.pages })}
      </output>
      {pdf === null ? <PageSkeleton /> : <PdfPages pdf={pdf} onFail={fail} />}
    </div>
  )
}
