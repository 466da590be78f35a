import { Autocomplete, Select, TextInput } from '@mantine/core'
import { priorities } from '../../../contract/production/workOrder.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import type { LineChoice } from '../../components/line/useLine.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import type { OrderDraft, OrderFaults } from './orderDraft.ts'
import { priorityWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

interface OrderFieldsProps {
  readonly draft: OrderDraft
  readonly faults: OrderFaults
  readonly lines: LineChoice
  /** The number and the line of an order that is there stay. */
  readonly isNew: boolean
  readonly onChange: (draft: OrderDraft) => void
}

const levels = priorities.map((value) => ({ value, label: priorityWords[value] }))

/** What is planned for an order. */
export const OrderFields = ({ draft, faults, lines, isNew, onChange }: OrderFieldsProps) => {
  const styles = useOperation('style.list', draft.client_id === '' ? {} : { client_id: draft.client_id }, {
    enabled: lines.lines.some(({ value }) => value === draft.client_id) || !lines.mayChoose,
  })
  const set = <Field extends keyof OrderDraft>(field: Field, value: OrderDraft[Field]) =>
    onChange({ ...draft, [field]: value })
  return (
    <>
      {isNew && (
        <TextInput
          label={t('Order number')}
          data-autofocus
          maxLength={50}
          value={draft.work_order_id}
          onChange={({ currentTarget }) => set('work_order_id', currentTarget.value)}
          {...helpOr(faults.work_order_id, t('Such as 2026-03-15-BOOT-ABC123. It cannot be changed later.'))}
        />
      )}
      {isNew && lines.mayChoose && (
        <Autocomplete
          label={t('Line')}
          maxLength={64}
          data={lines.lines.map(({ value }) => value)}
          value={draft.client_id}
          onChange={(value) => set('client_id', value)}
          {...helpOr(faults.client_id, t('A new one is added.'))}
        />
      )}
      <div className={classes.pair}>
        <Autocomplete
          label={t('Style')}
          maxLength={80}
          data={styles.data?.map(({ style_model }) => style_model) ?? []}
          value={draft.style_model}
          onChange={(value) => set('style_model', value)}
          {...helpOr(faults.style_model, t('What is made. A new one is added.'))}
        />
        <TextInput
          label={t('Quantity')}
          inputMode="numeric"
          maxLength={9}
          value={draft.planned_quantity}
          onChange={({ currentTarget }) => set('planned_quantity', currentTarget.value)}
          {...helpOr(faults.planned_quantity, t('Units.'))}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('Starts on')}
          value={draft.planned_start_date}
          onChange={({ currentTarget }) => set('planned_start_date', currentTarget.value)}
          {...helpOr(faults.planned_start_date, t('Optional. Else its first entry, or today.'))}
        />
        <TextInput
          type="date"
          label={t('Ships on')}
          value={draft.planned_ship_date}
          onChange={({ currentTarget }) => set('planned_ship_date', currentTarget.value)}
          {...helpOr(faults.planned_ship_date, t('Optional. Else its start and quantity × cycle.'))}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('Hours for one unit')}
          inputMode="decimal"
          maxLength={20}
          value={draft.ideal_cycle_time}
          onChange={({ currentTarget }) => set('ideal_cycle_time', currentTarget.value)}
          {...helpOr(faults.ideal_cycle_time, t('Optional. Else the standard of the style.'))}
        />
        <Select
          label={t('Priority')}
          allowDeselect={false}
          data={levels}
          value={draft.priority_level}
          onChange={(value) => value !== null && set('priority_level', value)}
        />
      </div>
      <TextInput
        label={t('Purchase order')}
        maxLength={80}
        value={draft.po_number}
        onChange={({ currentTarget }) => set('po_number', currentTarget.value)}
        {...helpOr(faults.po_number, t('Optional. The number of the customer.'))}
      />
    </>
  )
}
