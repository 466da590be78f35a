import type { ContractError } from '../../../contract/errors.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { filledAt, inferenceWords, inferredAs } from './inferenceWords.ts'
import type { Shown } from './kpiWords.ts'
import type { RecordsAsked } from './PointRecords.tsx'
import type { KpiPoint } from './pointDays.ts'

interface FilledIn {
  /** Each with its source, in how many records and how sure; the bare names until these are known. */
  readonly filled: readonly string[]
  readonly error: ContractError | null
  readonly again: () => void
}

/** What was filled in for one point of a figure's course. */
export const useFilledIn = (
  kpi: Shown,
  { inference_flags: flags }: KpiPoint,
  asked: RecordsAsked,
): FilledIn => {
  const { data, error, refetch } = useOperation(
    'kpi.get',
    { ...asked, kpi: inferredAs(kpi), aggregation: 'total' },
    { enabled: flags.length > 0 },
  )
  const told = data?.metadata.inference.map(inferenceWords)
  return {
    filled: flags.length === 0 ? [] : (told ?? filledAt(kpi, flags)),
    error: flags.length === 0 ? null : error,
    again: () => void refetch(),
  }
}
