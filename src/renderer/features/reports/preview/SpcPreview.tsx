import { useDebouncedValue } from '@mantine/hooks'
import { useOperation } from '../../../connection/useOperation.ts'
import { spoken } from '../../../words/spoken.ts'
import { PdfPreview } from './PdfPreview.tsx'
import { typingPause } from './typingPause.ts'

interface SpcPreviewProps {
  readonly characteristicId: number
  readonly from: string
  readonly to: string
}

/** The pages of the SPC report of a characteristic. */
export const SpcPreview = ({ characteristicId, from, to }: SpcPreviewProps) => {
  const [first] = useDebouncedValue(from, typingPause)
  const [last] = useDebouncedValue(to, typingPause)
  const { data, error, refetch, isFetching } = useOperation(
    'report.spc',
    { characteristic_id: characteristicId, from: first, to: last, language: spoken },
    { keep: true, brief: true },
  )
  return (
    <PdfPreview
      bytes={data?.bytes}
      isMaking={isFetching || first !== from || last !== to}
      error={error}
      onRetry={() => void refetch()}
    />
  )
}
