import { Select } from '@mantine/core'
import { useState } from 'react'
import { orderStates, type WorkOrder } from '../../../contract/production/workOrder.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import { OrderTable } from './OrderTable.tsx'
import type { OrderFilters } from './orderFilters.ts'
import { stateWords } from './orderWords.ts'
import type { LineOfOrder } from './useOrderLines.ts'
import { useOrders } from './useOrders.ts'
import classes from './WorkOrders.module.css'

interface OrderListProps {
  readonly filters: OrderFilters
  readonly lineOf: LineOfOrder | null
  readonly today: string
  readonly onOpen: (order: WorkOrder) => void
}

type State = (typeof orderStates)[number] | 'open' | 'every'

const states: readonly { readonly value: State; readonly label: string }[] = [
  { value: 'open', label: t('Open orders') },
  { value: 'every', label: t('Every order') },
  ...orderStates.map((value) => ({ value, label: stateWords[value] })),
]

/** Orders one below the other: for lines with many of them, and for those of the past. */
export const OrderList = ({ filters, lineOf, today, onOpen }: OrderListProps) => {
  const [state, setState] = useState<State>('open')
  const orders = useOrders({ ...filters, ...(state === 'every' ? {} : { status: state }) })
  return (
    <>
      <div className={classes.filters}>
        <Select
          className={classes.choice ?? ''}
          aria-label={t('State')}
          allowDeselect={false}
          data={states}
          value={state}
          onChange={(value) => value !== null && setState(value)}
        />
        {orders.total !== null && (
          <p className={classes.count} aria-live="polite">
            {t('{{count}} orders', { count: orders.total })}
          </p>
        )}
      </div>
      <ErrorNotice error={orders.error} onRetry={orders.again} />
      {orders.total === 0 ? (
        <Empty sentence={t('No order is like this. Choose another state, or another filter.')} />
      ) : (
        <OrderTable orders={orders} lineOf={lineOf} today={today} onOpen={onOpen} />
      )}
    </>
  )
}
