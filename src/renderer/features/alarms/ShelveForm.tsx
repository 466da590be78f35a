import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ShelfSubject } from '../../../contract/alarm.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { shelvingOutdates } from './shelvingOutdates.ts'
import { timeWords } from './timeWords.ts'

const offered = [15, 30, 60, 120, 240, 480, 1440, 2880, 10_080]

interface ShelveFormProps {
  readonly subject: ShelfSubject
  readonly onDone: () => void
}

/** Asks for how long, and why, alarms are put aside. */
export const ShelveForm = ({ subject, onDone }: ShelveFormProps) => {
  const policy = useOperation('alarmPolicy.get', {})
  const shelve = useChange('alarm.shelve', shelvingOutdates)
  const [minutes, setMinutes] = useState<string | null>('30')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const most = policy.data?.shelving.max_minutes ?? 480
  const choices = [...new Set([...offered.filter((one) => one < most), most])]
  const faults = fieldFaults(shelve.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (minutes === null || reason.trim() === '') return
    shelve.mutate({ subject, minutes: Number(minutes), reason: reason.trim() }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Shelve')}>
      <Select
        label={t('Comes back after')}
        data={choices.map((one) => ({ value: String(one), label: timeWords(one) }))}
        value={minutes}
        onChange={setMinutes}
        allowDeselect={false}
        {...helpOr(faults.minutes, t('Until then it is silent, and nobody else is told.'))}
      />
      <Textarea
        label={t('Reason')}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        {...helpOr(
          tried && reason.trim() === '' ? t('Say why it is put aside.') : faults.reason,
          t('Such as: the tool is being changed.'),
        )}
      />
      <ErrorNotice error={shelve.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={shelve.isPending}>
          {t('Shelve')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
