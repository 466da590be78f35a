import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Inference } from '../../../contract/production/inference.ts'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import type { LineChoice } from '../../components/line/useLine.ts'
import { useNow } from '../../components/useNow.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { OrderCycle } from './OrderCycle.tsx'
import { OrderEntries } from './OrderEntries.tsx'
import { OrderForm } from './OrderForm.tsx'
import { OrderHolds, OrderLife } from './OrderLife.tsx'
import { OrderMoves } from './OrderMoves.tsx'
import { OrderProgress } from './OrderProgress.tsx'
import { Attention } from './OrderState.tsx'
import { dayWords, dueWords, priorityWords, stateWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

const standIn: Partial<Record<Inference['source'], string>> = {
  cycle: t('worked out from its start and quantity × cycle'),
  first_entry: t('its first entry'),
  created: t('the day on which it was added'),
}

/** What stands in for a day that nobody planned, and how sure that is. */
const Inferred = ({ order, field }: { readonly order: WorkOrder; readonly field: Inference['field'] }) => {
  const found = order.inference.find((one) => one.field === field)
  return found === undefined ? null : (
    <span className={classes.standIn}>
      {t('Not planned: {{source}}, {{percent}} sure', {
        source: standIn[found.source] ?? found.source,
        percent: `${Math.round(found.confidence * 100)}\u00a0%`,
      })}
    </span>
  )
}

interface OrderSheetProps {
  readonly orderId: string
  readonly lines: LineChoice
  readonly today: string
}

/** All of one order: how it stands, what may be done, what is planned, its life and what was made of it. */
export const OrderSheet = ({ orderId, lines, today }: OrderSheetProps) => {
  const { may } = useSession()
  const now = useNow()
  const [editing, setEditing] = useState(false)
  const { data, error, refetch } = useOperation('workOrder.get', { work_order_id: orderId })
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const { work_order: order, steps, holds } = data
  const start = order.inference.find(({ field }) => field === 'start_date')?.value
  return (
    <div className={classes.sheet}>
      <OrderProgress order={order} />
      <Attention order={order} today={today} />
      <OrderMoves order={order} />
      {editing ? (
        <OrderForm
          lines={lines}
          order={order}
          onDone={({ work_order_id: id }) => {
            setEditing(false)
            notifications.show({ message: t('{{id}} is saved.', { id }) })
          }}
        />
      ) : (
        <>
          <Facts
            rows={[
              [t('State'), stateWords[order.status]],
              [t('Line'), order.client_id],
              [t('Style'), order.style_model],
              [t('Quantity'), countWords(order.planned_quantity)],
              [
                t('Starts'),
                <>
                  {dayWords(order.planned_start_date ?? String(start ?? order.started_on ?? order.due_on))}
                  <Inferred order={order} field="start_date" />
                </>,
              ],
              [
                t('Due'),
                <>
                  {t('{{due}}: {{day}}', { due: dueWords(order.due_on, today), day: dayWords(order.due_on) })}
                  <Inferred order={order} field="planned_ship_date" />
                </>,
              ],
              [t('First entry'), order.started_on === null ? null : dayWords(order.started_on)],
              [t('Shipped'), order.shipped_on === null ? null : dayWords(order.shipped_on)],
              [t('Hours for one unit'), <OrderCycle key="cycle" order={order} />],
              [t('Priority'), priorityWords[order.priority_level]],
              [t('Purchase order'), order.po_number],
            ]}
          />
          {may('production.edit') && (
            <div className={classes.buttons}>
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('Edit order')}
              </Button>
            </div>
          )}
        </>
      )}
      <section aria-label={t('Its life')}>
        <h2>{t('Its life')}</h2>
        <OrderLife steps={steps} />
      </section>
      <section aria-label={t('On hold')}>
        <h2>{t('On hold')}</h2>
        <OrderHolds holds={holds} now={now} />
      </section>
      <section aria-label={t('Entries')}>
        <h2>{t('Entries')}</h2>
        <OrderEntries orderId={orderId} />
      </section>
    </div>
  )
}
