import { useDebouncedValue } from '@mantine/hooks'
import { useOperation } from '../../../connection/useOperation.ts'
import { spoken } from '../../../words/spoken.ts'
import { PdfPreview } from './PdfPreview.tsx'
import { typingPause } from './typingPause.ts'

interface DailyPreviewProps {
  /** null is all lines. */
  readonly line: string | null
  readonly day: string
}

/** The pages of the daily production report. */
export const DailyPreview = ({ line, day }: DailyPreviewProps) => {
  const [date] = useDebouncedValue(day, typingPause)
  const { data, error, refetch, isFetching } = useOperation(
    'report.daily',
    { ...(line === null ? {} : { client_id: line }), date, language: spoken },
    { keep: true, brief: true },
  )
  return (
    <PdfPreview
      bytes={data?.bytes}
      isMaking={isFetching || date !== day}
      error={error}
      onRetry={() => void refetch()}
    />
  )
}
