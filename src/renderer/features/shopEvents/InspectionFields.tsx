import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { shiftTypeChoices } from '../../components/line/shiftTypeWords.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import type { InspectionDraft } from './inspectionDraft.ts'
import { OrderSelect } from './OrderSelect.tsx'
import classes from './ShopEvents.module.css'

interface InspectionFieldsProps {
  readonly line: string
  readonly today: string
  readonly draft: InspectionDraft
  readonly faults: FieldFaults
  /** Opportunities of a unit of the order's style; null is one. */
  readonly ofStyle: number | null
  readonly onChange: (changes: Partial<InspectionDraft>) => void
}

type Counted = 'inspected' | 'passed' | 'defects' | 'reworked' | 'opportunities'

/** What was inspected, after which step, and what was found. */
export const InspectionFields = ({
  line,
  today,
  draft,
  faults,
  ofStyle,
  onChange,
}: InspectionFieldsProps) => {
  const steps = useOperation('workOperation.list', { client_id: line }).data ?? []
  const counted = (name: Counted, label: string, fault: string | undefined, help: string) => (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={draft[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      {...helpOr(fault, help)}
    />
  )
  return (
    <>
      <div className={classes.pair}>
        <OrderSelect
          line={line}
          value={draft.order}
          fault={faults.work_order_id}
          onChange={(order) => onChange({ order })}
        />
        <Autocomplete
          label={t('Step')}
          maxLength={50}
          data={steps.map(({ operation_id }) => operation_id)}
          value={draft.step}
          onChange={(step) => onChange({ step })}
          {...helpOr(faults.operation_id, t('After which it was inspected; empty is the end.'))}
        />
        {counted('inspected', t('Inspected'), faults.units_inspected, t('Units.'))}
        {counted('passed', t('Passed at once'), faults.units_passed, t('Units, without rework.'))}
        {counted('defects', t('Defects'), faults.defects, t('All of them, several in one unit too.'))}
        {counted(
          'reworked',
          t('Reworked'),
          faults.units_reworked,
          t('Units of those that failed; empty is 0.'),
        )}
        {counted(
          'opportunities',
          t('Opportunities of a unit'),
          faults.opportunities_per_unit,
          t('For a defect; empty is that of the style: {{number}}.', { number: String(ofStyle ?? 1) }),
        )}
        <Select
          label={t('Shift')}
          className={classes.wide ?? ''}
          allowDeselect={false}
          data={shiftTypeChoices}
          value={draft.type}
          onChange={(type) => type !== null && onChange({ type: type as ShiftType })}
          error={faults.shift_type}
        />
        <TextInput
          type="date"
          label={t('Day of the shift')}
          max={today}
          value={draft.day}
          onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
          error={faults.shift_date}
        />
      </div>
      <Textarea
        label={t('Note')}
        autosize
        minRows={1}
        maxLength={1000}
        value={draft.notes}
        onChange={({ currentTarget }) => onChange({ notes: currentTarget.value })}
        error={faults.notes}
      />
    </>
  )
}
