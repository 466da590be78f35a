import { Button, Select, TagsInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InputOf } from '../../../contract/operations.ts'
import {
  isMailAddress,
  type ReportSchedule,
  reportTypes,
} from '../../../contract/production/reportSchedule.ts'
import { scheduleDays } from '../../../contract/production/scheduleText.ts'
import { spanOfSchedule } from '../../../contract/production/spanOfSchedule.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { CharacteristicSelect } from './CharacteristicSelect.tsx'
import { LineField } from './LineField.tsx'
import classes from './Reports.module.css'
import { daysWords, reportTypeWords, spanWords } from './reportWords.ts'
import {
  faultsOfDraft,
  inputOfDraft,
  type ScheduleDraft,
  scheduleDraft,
  scheduleOf,
} from './scheduleDraft.ts'

interface ScheduleFormProps {
  readonly known: ReportSchedule | null
  /** Of the plant: what a new schedule begins with. */
  readonly zone: string
  readonly error: { readonly message: string } | null
  readonly busy: boolean
  readonly onSave: (input: InputOf<'reportSchedule.create'>) => void
  readonly onCancel: () => void
}

const zones = Intl.supportedValuesOf('timeZone')
const languageNames = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
]

/** When a report goes out, about what, and to whom; it says at once what is wrong with an address, and what will happen. */
export const ScheduleForm = ({ known, zone, error, busy, onSave, onCancel }: ScheduleFormProps) => {
  const choice = useLine()
  const [typed, setDraft] = useState<ScheduleDraft>(() => scheduleDraft(known, choice.line, zone))
  // The lines may come after the form.
  const draft = { ...typed, line: typed.line ?? choice.line }
  const [tried, setTried] = useState(false)
  const change = (changes: Partial<ScheduleDraft>) => setDraft({ ...draft, ...changes })
  const { may } = useSession()
  const offered = reportTypes.filter(
    (one) => one !== 'production_excel' || known !== null || may('report.export'),
  )
  const faults = faultsOfDraft(draft)
  const shown = (fault: string | null): string | undefined => (tried ? (fault ?? undefined) : undefined)
  const wrong = draft.recipients.find((one) => !isMailAddress(one))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const input = inputOfDraft(draft)
    if (input !== null) onSave(input)
  }
  return (
    <form className={classes.column} onSubmit={submit} noValidate aria-label={t('Schedule')}>
      <Select
        label={t('Report')}
        data={offered.map((value) => ({ value, label: reportTypeWords[value] }))}
        value={draft.type}
        allowDeselect={false}
        disabled={known !== null}
        onChange={(value) => change({ type: reportTypes.find((one) => one === value) ?? 'daily_production' })}
      />
      {known === null && (
        <LineField
          choice={choice}
          value={draft.line}
          onChange={(line) => change({ line })}
          withAll={false}
          error={shown(faults.line)}
        />
      )}
      {draft.type === 'spc' && known === null && (
        <CharacteristicSelect
          value={draft.characteristic}
          onChange={(characteristic) => change({ characteristic })}
          error={shown(faults.characteristic)}
        />
      )}
      <TagsInput
        label={t('E-mail to')}
        description={t('Type an address and press Enter.')}
        data={[]}
        value={[...draft.recipients]}
        onChange={(recipients) => change({ recipients })}
        acceptValueOnBlur
        error={
          wrong === undefined ? shown(faults.recipients) : t('“{{wrong}}” is no mail address.', { wrong })
        }
      />
      <div className={classes.row}>
        <Select
          label={t('Days')}
          data={scheduleDays.map((value) => ({ value, label: daysWords[value] }))}
          value={draft.days}
          allowDeselect={false}
          onChange={(value) => change({ days: scheduleDays.find((one) => one === value) ?? 'daily' })}
        />
        <TextInput
          type="time"
          label={t('Time')}
          value={draft.time}
          onChange={({ currentTarget }) => change({ time: currentTarget.value })}
          error={faults.time ?? undefined}
        />
      </div>
      <Select
        label={t('Time zone')}
        description={t('Its clocks say when, also when they go forward or back.')}
        searchable
        limit={50}
        nothingFoundMessage={t('No time zone of this name')}
        data={zones.includes(draft.zone) ? zones : [draft.zone, ...zones]}
        value={draft.zone}
        allowDeselect={false}
        onChange={(value) => change({ zone: value ?? draft.zone })}
      />
      <Select
        label={t('Language of the report')}
        data={languageNames}
        value={draft.language}
        allowDeselect={false}
        onChange={(value) => change({ language: value === 'de' ? 'de' : 'en' })}
      />
      <p className={classes.help}>{spanWords[spanOfSchedule(draft.type, scheduleOf(draft))]}</p>
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('Save schedule')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
