import { Checkbox } from '@mantine/core'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { locale } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'
import type { PlanDraft } from './planDraft.ts'

const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })

/** Days of the week by their number, Monday is 1. */
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  day,
  // 5 January 1970 was a Monday.
  word: long.format(Date.UTC(1970, 0, 4 + day)),
}))

interface WhenFieldsProps {
  readonly draft: PlanDraft
  readonly faults: FieldFaults
  readonly onChange: (changes: Partial<PlanDraft>) => void
}

/** On which days and in which shifts a plan holds. */
export const WhenFields = ({ draft, faults, onChange }: WhenFieldsProps) => {
  const names = useOperation('shift.list', {}).data?.shifts.map(({ name }) => name) ?? []
  const gone = (draft.shifts ?? []).filter((name) => !names.includes(name))
  const chosen = draft.shifts ?? names
  const choose = (shifts: string[]) =>
    onChange({ shifts: names.every((name) => shifts.includes(name)) ? null : shifts })
  return (
    <>
      <Checkbox.Group
        label={t('Days')}
        value={draft.weekdays.map(String)}
        onChange={(days) => onChange({ weekdays: days.map(Number).toSorted() })}
        description={t('Plant days: a night shift belongs to the day on which it begins.')}
        error={faults.weekdays}
      >
        <div className={classes.days}>
          {weekdays.map(({ day, word }) => (
            <Checkbox key={day} value={String(day)} label={word} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group label={t('Shifts')} value={[...chosen]} onChange={choose} error={faults.shifts}>
        <div className={classes.days}>
          {[...names, ...gone].map((name) => (
            <Checkbox key={name} value={name} label={name} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}
