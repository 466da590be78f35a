import { Autocomplete } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import { meantOrder } from './meantOrder.ts'
import classes from './Production.module.css'
import { useOpenOrders } from './useOpenOrders.ts'

interface OrderFieldProps {
  readonly line: string
  readonly value: string
  readonly fault: string | undefined
  readonly help: string
  readonly readOnly: boolean
  readonly input: Ref<HTMLInputElement>
  readonly onType: (order: string) => void
  /** An order was chosen: on to the next field. */
  readonly onChoose: (order: string) => void
  readonly onLeave: () => void
}

/** Which order it was made for: scanned, typed or chosen among the open ones. */
export const OrderField = (props: OrderFieldProps) => {
  const { orders: open } = useOpenOrders(props.line)
  const orders = open.map(({ work_order_id: id }) => id)
  const styles = new Map(open.map(({ work_order_id: id, style_model: style }) => [id, style]))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const isMoving = event.currentTarget.getAttribute('aria-activedescendant') !== null
    const meant = meantOrder(orders, props.value)
    // A choice of the list by the arrow keys is the list's to make.
    if (isMoving && meant === props.value.trim() && !orders.includes(meant)) return
    event.preventDefault()
    if (meant !== '') props.onChoose(meant)
  }
  return (
    <Autocomplete
      ref={props.input}
      classNames={{ input: classes.order ?? '' }}
      label={t('Work order')}
      autoComplete="off"
      autoFocus
      openOnFocus={false}
      spellCheck={false}
      maxLength={50}
      limit={12}
      maxDropdownHeight={360}
      readOnly={props.readOnly}
      data={orders}
      value={props.value}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span>{option.value}</span>
          <span className={classes.quiet}>{styles.get(option.value)}</span>
        </span>
      )}
      onChange={props.onType}
      onOptionSubmit={props.onChoose}
      onKeyDown={onKeyDown}
      onBlur={props.onLeave}
      {...helpOr(props.fault, props.help)}
    />
  )
}
