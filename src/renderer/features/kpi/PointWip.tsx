import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import type { KpiReading } from './kpiFigure.ts'
import type { RecordsAsked } from './PointRecords.tsx'
import { WipOrders } from './WipOrders.tsx'

/** The orders that were open at the end of some days, by their age. */
export const PointWip = ({ asked }: { readonly asked: RecordsAsked }) => {
  const { data, error, refetch } = useOperation('kpi.get', {
    ...asked,
    kpi: 'wip_aging',
    aggregation: 'total',
  })
  return data === undefined ? (
    <ErrorNotice error={error} onRetry={() => void refetch()} />
  ) : (
    <WipOrders summary={data.summary as KpiReading} />
  )
}
