import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import type { LineChoice } from '../../components/line/useLine.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { OrderFields } from './OrderFields.tsx'
import {
  newOrderDraft,
  type OrderDraft,
  type OrderFaults,
  orderChangesOf,
  orderDraftOf,
  readOrderDraft,
} from './orderDraft.ts'
import classes from './WorkOrders.module.css'

interface OrderFormProps {
  readonly lines: LineChoice
  /** The line that a new one is of at first; null is for the person to say. */
  readonly line?: string | null
  /** null for a new one. */
  readonly order: WorkOrder | null
  readonly onDone: (order: WorkOrder) => void
}

const outdated = ['workOrder.list', 'workOrder.get', 'style.list', 'client.list', 'production.list'] as const

/** Adds an order, or changes what is planned for it. */
export const OrderForm = ({ lines, line, order, onDone }: OrderFormProps) => {
  const create = useChange('workOrder.create', outdated)
  const update = useChange('workOrder.update', outdated)
  const [draft, setDraft] = useState<OrderDraft>(() =>
    order === null ? newOrderDraft(line ?? '') : orderDraftOf(order),
  )
  const [tried, setTried] = useState(false)
  const read = readOrderDraft(draft)
  const error = create.error ?? update.error
  const told: OrderFaults = sentenceFaults(error, order === null ? '' : 'changes')
  const faults: OrderFaults = { ...told, ...(tried ? read.faults : {}) }
  const form = useFirstFault(faults as Readonly<Record<string, string>>)
  const isShown =
    error === null || error.details.some(({ field }) => field.replace(/^changes\./, '') in draft)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (read.input === null) return
    if (order === null) create.mutate(read.input, { onSuccess: onDone })
    else {
      const changes = orderChangesOf(order, read.input)
      if (Object.keys(changes).length === 0) onDone(order)
      else update.mutate({ work_order_id: order.work_order_id, changes }, { onSuccess: onDone })
    }
  }
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={order === null ? t('New work order') : t('Edit {{name}}', { name: order.work_order_id })}
    >
      <OrderFields
        draft={draft}
        faults={faults}
        lines={lines}
        isNew={order === null}
        onChange={(next) => {
          create.reset()
          update.reset()
          setDraft(next)
        }}
      />
      <ErrorNotice error={isShown ? null : error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={create.isPending || update.isPending}>
          {order === null ? t('Add order') : t('Save order')}
        </Button>
      </div>
    </form>
  )
}
