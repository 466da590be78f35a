import { Button, Drawer, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FieldFaults, fieldFaults } from '../../components/fieldFaults.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import type { GridRow } from './attendanceGrid.ts'
import { BigChoice } from './BigChoice.tsx'
import { RemoveEvent } from './RemoveEvent.tsx'
import classes from './ShopEvents.module.css'

interface Told {
  readonly employee_id: string
  readonly scheduled_hours: number
  readonly absent_hours: number
  readonly absence_reason: string | null
  readonly is_excused: boolean
}

interface AttendanceSheetProps {
  /** null while nobody is looked at. */
  readonly row: GridRow | null
  readonly hours: number
  readonly busy: boolean
  readonly error: ContractError | null
  readonly onClose: () => void
  readonly onSave: (told: Told) => void
}

const usual = [t('Sick'), t('Holiday'), t('Late'), t('Left early'), t('Training'), t('Not known')].map(
  (reason) => ({ value: reason, label: reason }),
)

const hoursOf = (text: string, least: number, most: number): { value: number } | { fault: string } => {
  const parsed = parseNumber(text, writesComma())
  if (parsed.kind === 'fault') return { fault: parsed.fault }
  if (parsed.kind === 'number' && parsed.value >= least && parsed.value <= most && parsed.value >= 0) {
    return { value: parsed.value }
  }
  return { fault: t('Hours from {{least}} to {{most}}.', { least: String(least), most: String(most) }) }
}

const Sheet = ({ row, hours, busy, error, onClose, onSave }: AttendanceSheetProps & { row: GridRow }) => {
  const { may } = useSession()
  const known = row.recorded
  const remove = useChange('attendance.remove', ['attendance.list', 'kpi.get', 'kpi.all', 'kpi.oee'])
  const [scheduled, setScheduled] = useState(typedNumber(known?.scheduled_hours ?? hours))
  const [absent, setAbsent] = useState(typedNumber(known?.absent_hours ?? 0))
  const [reason, setReason] = useState(known?.absence_reason ?? '')
  const [excused, setExcused] = useState(known?.is_excused ?? false)
  const [tried, setTried] = useState(false)
  const toWork = hoursOf(scheduled, 0.1, 24)
  const away = hoursOf(absent, 0, 'value' in toWork ? toWork.value : 24)
  const typing = {
    ...('fault' in toWork ? { scheduled_hours: toWork.fault } : {}),
    ...('fault' in away ? { absent_hours: away.fault } : {}),
  }
  const faults: FieldFaults = { ...fieldFaults(error), ...(tried ? typing : {}) }
  const form = useFirstFault(faults)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('fault' in toWork || 'fault' in away) return
    onSave({
      employee_id: row.employee,
      scheduled_hours: toWork.value,
      absent_hours: away.value,
      absence_reason: reason.trim() || null,
      is_excused: excused,
    })
  }
  return (
    <div className={classes.form}>
      <form
        ref={form}
        className={classes.form}
        onSubmit={submit}
        noValidate
        aria-label={t('Attendance of {{who}}', { who: row.employee })}
      >
        <div className={classes.pair}>
          <TextInput
            label={t('Hours to work')}
            inputMode="decimal"
            autoComplete="off"
            value={scheduled}
            onChange={({ currentTarget }) => setScheduled(currentTarget.value)}
            error={faults.scheduled_hours}
          />
          <TextInput
            label={t('Hours absent')}
            data-autofocus
            inputMode="decimal"
            autoComplete="off"
            value={absent}
            onChange={({ currentTarget }) => setAbsent(currentTarget.value)}
            error={faults.absent_hours}
          />
        </div>
        <BigChoice legend={t('Usual reasons')} choices={usual} value={reason} onChoose={setReason} />
        <TextInput
          label={t('Reason of the absence')}
          autoComplete="off"
          maxLength={200}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={faults.absence_reason}
        />
        <Switch
          label={t('Excused')}
          checked={excused}
          onChange={({ currentTarget }) => setExcused(currentTarget.checked)}
        />
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={busy}>
            {t('Save attendance')}
          </Button>
        </div>
      </form>
      {known !== null && may('production.edit') && (
        <RemoveEvent
          does={t('Remove attendance')}
          busy={remove.isPending}
          error={remove.error}
          onRemove={(why) => remove.mutate({ id: known.id, reason: why }, { onSuccess: onClose })}
        />
      )}
    </div>
  )
}

/** Hours, reason and excuse of one person at a shift, in a sheet at the side. */
export const AttendanceSheet = (props: AttendanceSheetProps) => (
  <Drawer
    position="right"
    size={520}
    title={props.row?.employee ?? ''}
    opened={props.row !== null}
    onClose={props.onClose}
  >
    {props.row !== null && <Sheet key={props.row.employee} {...props} row={props.row} />}
  </Drawer>
)
