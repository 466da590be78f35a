import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Shift } from '../../../contract/shift.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Shifts.module.css'
import { shiftFaults } from './shiftFaults.ts'
import { timeOfDay } from './timeOfDay.ts'

const most = 8

/** When the shifts start and what they are called; a leader changes them. */
export const ShiftsCard = () => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('shift.list', {})
  const set = useChange('shift.set', ['shift.list', 'violation.pareto', 'violation.list'])
  const [draft, setDraft] = useState<readonly Shift[] | null>(null)
  const shifts = draft ?? data?.shifts ?? []
  const faults = draft === null ? [] : shiftFaults(draft)
  const edit = (place: number, changes: Partial<Shift>) =>
    setDraft(shifts.map((shift, i) => (i === place ? { ...shift, ...changes } : shift)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft === null || faults.some((fault) => fault !== undefined)) return
    set.mutate(
      { shifts: draft.map(({ name, start: typed }) => ({ name, start: timeOfDay(typed) ?? typed })) },
      { onSuccess: () => setDraft(null) },
    )
  }
  return (
    <Card title={t('Shifts')}>
      <p className={classes.help}>
        {t(
          "A shift lasts until the next one starts, by the station's clock{{what}}. Violations are counted by them.",
          { what: data === undefined ? '' : ` (${data.time_zone})` },
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {may('catalogue.configure') ? (
        <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Shifts')}>
          {shifts.map((shift, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a shift has no name of its own while one is typed
            <div key={i} className={classes.shift}>
              <TextInput
                aria-label={t('Name of shift {{i}}', { i: i + 1 })}
                maxLength={40}
                value={shift.name}
                onChange={({ currentTarget }) => edit(i, { name: currentTarget.value })}
                error={faults[i]}
              />
              <TextInput
                aria-label={t('Start of shift {{i}}', { i: i + 1 })}
                value={shift.start}
                placeholder="06:00"
                inputMode="numeric"
                maxLength={5}
                onChange={({ currentTarget }) => edit(i, { start: currentTarget.value })}
                onBlur={() => draft !== null && edit(i, { start: timeOfDay(shift.start) ?? shift.start })}
              />
              <ActionIcon
                aria-label={t('Remove shift {{name}}', { name: shift.name || i + 1 })}
                disabled={shifts.length === 1}
                onClick={() => setDraft(shifts.toSpliced(i, 1))}
              >
                <IconTrash size={20} aria-hidden="true" />
              </ActionIcon>
            </div>
          ))}
          <ErrorNotice error={set.error} />
          <div className={classes.buttons}>
            <Button
              variant="default"
              disabled={shifts.length >= most}
              onClick={() => setDraft([...shifts, { name: '', start: '' }])}
            >
              {t('Add a shift')}
            </Button>
            {draft !== null && (
              <>
                <Button type="submit" loading={set.isPending}>
                  {t('Save shifts')}
                </Button>
                <Button variant="subtle" onClick={() => setDraft(null)}>
                  {t('Undo changes')}
                </Button>
              </>
            )}
          </div>
        </form>
      ) : (
        <ul className={classes.plain}>
          {shifts.map(({ name, start }) => (
            <li key={start}>
              {start} {name}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
