import { Select, Textarea, TextInput } from '@mantine/core'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { shiftTypeChoices } from '../../components/line/shiftTypeWords.ts'
import { t } from '../../words/t.ts'
import { BigChoice } from './BigChoice.tsx'
import { CategoryMark } from './CategoryMark.tsx'
import { type Category, categoryWords } from './categoryWords.ts'
import { OrderSelect } from './OrderSelect.tsx'
import classes from './ShopEvents.module.css'
import type { StandstillDraft } from './standstillDraft.ts'
import { useReasons } from './useReasons.ts'

interface StandstillFieldsProps {
  readonly line: string
  readonly today: string
  readonly draft: StandstillDraft
  readonly faults: FieldFaults
  readonly onChange: (changes: Partial<StandstillDraft>) => void
}

const categories = Object.entries(categoryWords).map(([value, word]) => ({
  value: value as Category,
  label: (
    <>
      <CategoryMark category={value as Category} />
      {word}
    </>
  ),
}))

/** What a standstill was, why, when and how long. Reasons that were given before are offered again. */
export const StandstillFields = ({ line, today, draft, faults, onChange }: StandstillFieldsProps) => {
  const reasons = useReasons(line, today, draft.category)
  return (
    <>
      <BigChoice
        legend={t('What was it?')}
        choices={categories}
        value={draft.category}
        fault={faults.category}
        onChoose={(category) => onChange({ category })}
      />
      {reasons.length > 0 && (
        <BigChoice
          legend={t('Said before')}
          choices={reasons.map((reason) => ({ value: reason, label: reason }))}
          value={draft.reason}
          onChoose={(reason) => onChange({ reason })}
        />
      )}
      <TextInput
        label={t('Reason')}
        autoComplete="off"
        maxLength={200}
        value={draft.reason}
        onChange={({ currentTarget }) => onChange({ reason: currentTarget.value })}
        {...helpOr(faults.reason, t('Such as: needle broke.'))}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('Minutes')}
          inputMode="decimal"
          autoComplete="off"
          value={draft.minutes}
          onChange={({ currentTarget }) => onChange({ minutes: currentTarget.value })}
          error={faults.minutes}
        />
        <TextInput
          type="time"
          label={t('Stood from')}
          value={draft.start}
          onChange={({ currentTarget }) => onChange({ start: currentTarget.value })}
          {...helpOr(faults.started_at, t('Left empty, it stands at the end of its shift.'))}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('Day on which the shift began')}
          max={today}
          value={draft.day}
          onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
          error={faults.shift_date}
        />
        <Select
          label={t('Shift')}
          allowDeselect={false}
          data={shiftTypeChoices}
          value={draft.type}
          onChange={(type) => type !== null && onChange({ type: type as ShiftType })}
          error={faults.shift_type}
        />
      </div>
      <OrderSelect
        line={line}
        value={draft.order}
        fault={faults.work_order_id}
        onChange={(order) => onChange({ order })}
      />
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
