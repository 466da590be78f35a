import { Button, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Shifts.module.css'
import { timeOfDay } from './timeOfDay.ts'

const zones = Intl.supportedValuesOf('timeZone')

interface Draft {
  readonly zone: string | null
  readonly start: string
}

/** In which time zone the plant stands, and when its day starts; an administrator decides. */
export const PlantTimeCard = () => {
  const { may } = useSession()
  const mayDecide = may('system.configure')
  const { data } = useOperation('settings.get', {}, { enabled: mayDecide })
  const shifts = useOperation('shift.list', {}).data
  const update = useChange('settings.update', [
    'settings.get',
    'shift.list',
    'plan.list',
    'violation.pareto',
    'handover.get',
  ])
  const [draft, setDraft] = useState<Draft | null>(null)
  if (!mayDecide || data === undefined) return null
  const shown = draft ?? { zone: data.time_zone, start: data.plant_day_start ?? '' }
  const start = shown.start.trim() === '' ? null : timeOfDay(shown.start)
  const wrong = shown.start.trim() !== '' && start === null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wrong) return
    update.mutate(
      { time_zone: shown.zone, plant_day_start: start },
      {
        onSuccess: () => {
          setDraft(null)
          notifications.show({ message: t('The time of the plant is saved and holds from now on.') })
        },
      },
    )
  }
  return (
    <Card title={t('Time of the plant')}>
      <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Time of the plant')}>
        <Select
          label={t('Time zone')}
          searchable
          clearable
          placeholder={t('As this computer')}
          maxDropdownHeight={320}
          nothingFoundMessage={t('No time zone has this name.')}
          data={zones}
          value={shown.zone}
          onChange={(zone) => setDraft({ ...shown, zone })}
          description={t('By its clock shifts start and samplings are due, also when clocks change.')}
        />
        <TextInput
          label={t('A plant day starts at')}
          placeholder={shifts?.plant_day_start ?? '06:00'}
          inputMode="numeric"
          maxLength={5}
          value={shown.start}
          onChange={({ currentTarget }) => setDraft({ ...shown, start: currentTarget.value })}
          {...helpOr(
            wrong ? t('Use hours and minutes, such as 06:00.') : undefined,
            t('A night shift counts for the day on which it begins. Empty: with the first shift.'),
          )}
        />
        <ErrorNotice error={update.error} />
        {draft !== null && (
          <div className={classes.buttons}>
            <Button type="submit" loading={update.isPending}>
              {t('Save the time of the plant')}
            </Button>
            <Button variant="subtle" onClick={() => setDraft(null)}>
              {t('Undo changes')}
            </Button>
          </div>
        )}
      </form>
    </Card>
  )
}
