import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { dayAfter } from '../../../contract/zoneClock.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { OrderColumn } from './OrderColumn.tsx'
import type { OrderFilters } from './orderFilters.ts'
import type { LineOfOrder } from './useOrderLines.ts'
import classes from './WorkOrders.module.css'

interface OrderBoardProps {
  readonly filters: OrderFilters
  readonly lineOf: LineOfOrder | null
  readonly today: string
  readonly onOpen: (order: WorkOrder) => void
}

const options = { keep: true, every: 30_000 } as const
const limit = 500

/** The orders of a line, or of all, by how they stand: the open ones by when they are due. */
export const OrderBoard = ({ filters, lineOf, today, onOpen }: OrderBoardProps) => {
  const active = useOperation('workOrder.list', { ...filters, status: 'ACTIVE', limit }, options)
  const held = useOperation('workOrder.list', { ...filters, status: 'ON_HOLD', limit }, options)
  const completed = useOperation('workOrder.list', { ...filters, status: 'COMPLETED', limit }, options)
  const shipped = useOperation(
    'workOrder.list',
    { ...filters, status: 'SHIPPED', shipped_from: dayAfter(today, -6), limit },
    options,
  )
  const { client_id } = filters
  const waiting = useOperation(
    'hold.list',
    { ...(client_id === undefined ? {} : { client_id }), open: 'true', limit },
    options,
  )
  const holds = new Map(waiting.data?.results.map((hold) => [hold.work_order_id, hold]))
  const columns = [
    { title: t('In progress'), asked: active, empty: t('No order is being worked on.') },
    { title: t('On hold'), asked: held, empty: t('No order waits.') },
    { title: t('Completed'), asked: completed, empty: t('No order waits to be shipped.') },
    { title: t('Shipped, last 7 days'), asked: shipped, empty: t('Nothing was shipped in the last 7 days.') },
  ]
  const error = columns.find(({ asked }) => asked.data === undefined && asked.error !== null)?.asked.error
  return (
    <>
      <ErrorNotice
        error={error ?? null}
        onRetry={() => columns.forEach(({ asked }) => void asked.refetch())}
      />
      <div className={classes.board}>
        {columns.map(({ title, asked, empty }) => (
          <OrderColumn
            key={title}
            title={title}
            empty={empty}
            orders={asked.data?.results ?? []}
            total={asked.data?.total ?? 0}
            holds={holds}
            lineOf={lineOf}
            today={today}
            onOpen={onOpen}
          />
        ))}
      </div>
    </>
  )
}
