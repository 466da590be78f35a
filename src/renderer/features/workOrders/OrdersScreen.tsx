import { Button, Drawer, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { Empty } from '../../components/Empty.tsx'
import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { Screen } from '../../components/Screen.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { OrderBoard } from './OrderBoard.tsx'
import { OrderForm } from './OrderForm.tsx'
import { OrderList } from './OrderList.tsx'
import { OrderSheet } from './OrderSheet.tsx'
import { type OrderChoice, orderChoices, orderFilters } from './orderFilters.ts'
import { useOrderLines } from './useOrderLines.ts'
import classes from './WorkOrders.module.css'

const views = [
  { value: 'board', label: t('Board') },
  { value: 'list', label: t('List') },
]

/** The orders of a line, or of all: what is worked on, what waits, and what needs somebody. */
export const OrdersScreen = () => {
  const { may } = useSession()
  const [, navigate] = useLocation()
  const [asList] = useRoute('/production/orders/list')
  const chosen = useOrderLines()
  const { lines, isAll, asked, lineOf } = chosen
  const { today } = usePlantDay()
  const [choice, setChoice] = useState<OrderChoice>('all')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const [opened, setOpened] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const any = useOperation('workOrder.list', { ...asked, limit: 1 }, { enabled: asked !== null })
  const filters = asked === null ? null : orderFilters(asked, choice, search, today)
  const add = may('production.edit') && <Button onClick={() => setAdding(true)}>{t('New work order')}</Button>
  const open = ({ work_order_id: id }: WorkOrder) => setOpened(id)
  const isEmpty = any.data?.total === 0
  return (
    <Screen title={t('Work orders')} fill={asList} actions={isEmpty || asked === null ? null : add}>
      <ProductionTabs />
      <NoLine choice={lines} />
      {isEmpty && (
        <>
          <LineSelect choice={lines} all={chosen} />
          <Empty
            sentence={t(
              'No work order yet. With an order people record what they make, and the board shows what is late.',
            )}
          >
            {add}
          </Empty>
        </>
      )}
      {filters !== null && any.data !== undefined && !isEmpty && (
        <>
          <search className={classes.filters} aria-label={t('Filters')}>
            <LineSelect choice={lines} all={chosen} />
            <TextInput
              className={classes.search ?? ''}
              aria-label={t('Search orders')}
              placeholder={t('Order, style or purchase order')}
              leftSection={<IconSearch size={18} aria-hidden="true" />}
              maxLength={80}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <SegmentedControl
              aria-label={t('Which orders')}
              data={[...orderChoices]}
              value={choice}
              onChange={(value) => setChoice(value as OrderChoice)}
            />
            <SegmentedControl
              aria-label={t('View')}
              data={views}
              value={asList ? 'list' : 'board'}
              onChange={(view) =>
                navigate(view === 'list' ? '/production/orders/list' : '/production/orders')
              }
            />
          </search>
          {asList ? (
            <OrderList filters={filters} lineOf={lineOf} today={today} onOpen={open} />
          ) : (
            <OrderBoard filters={filters} lineOf={lineOf} today={today} onOpen={open} />
          )}
        </>
      )}
      <Drawer
        position="right"
        size={600}
        title={t('New work order')}
        opened={adding}
        onClose={() => setAdding(false)}
      >
        <OrderForm
          lines={lines}
          order={null}
          line={isAll ? null : lines.line}
          onDone={({ work_order_id: id, client_id: its }) => {
            setAdding(false)
            if (lines.mayChoose && !isAll) lines.choose(its)
            notifications.show({ message: t('{{id}} is added.', { id }) })
          }}
        />
      </Drawer>
      <Drawer
        position="right"
        size={600}
        title={opened ?? ''}
        opened={opened !== null}
        onClose={() => setOpened(null)}
      >
        {opened !== null && <OrderSheet key={opened} orderId={opened} lines={lines} today={today} />}
      </Drawer>
    </Screen>
  )
}
