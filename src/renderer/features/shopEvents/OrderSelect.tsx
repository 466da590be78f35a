import { Select } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'

interface OrderSelectProps {
  readonly line: string
  readonly value: string | null
  readonly fault?: string | undefined
  readonly onChange: (order: string | null) => void
}

/** An order of the line: those that are open, and the one that is chosen, which may be done. */
export const OrderSelect = ({ line, value, fault, onChange }: OrderSelectProps) => {
  const { data } = useOperation('workOrder.list', { client_id: line, status: 'open', limit: 500 })
  const open = (data?.results ?? []).map(({ work_order_id: id, style_model: style }) => ({
    value: id,
    label: `${id} · ${style}`,
  }))
  const isThere = value === null || open.some((one) => one.value === value)
  return (
    <Select
      label={t('Work order')}
      placeholder={t('None')}
      clearable
      searchable
      nothingFoundMessage={t('The line has no such open order.')}
      data={isThere ? open : [{ value, label: value }, ...open]}
      value={value}
      onChange={onChange}
      {...helpOr(fault, t('Optional.'))}
    />
  )
}
