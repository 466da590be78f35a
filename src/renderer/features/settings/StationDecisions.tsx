import { Button, NumberInput, Switch, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import {
  defaultSettings,
  type StationSettings,
  settingsChanges,
  stationSettings,
} from '../../../contract/settings.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Settings.module.css'

type Decisions = Pick<
  StationSettings,
  'station_name' | 'idle_lock_minutes' | 'access_token_minutes' | 'max_keys_per_user' | 'audit_retention_days'
>

/** What was typed and is not saved: a number only once it is one, so that the field keeps what stands in it. */
type Draft = { readonly [Field in keyof Decisions]?: Decisions[Field] | string }

/** Ten years: what most customers of a plant ask for. */
const usualRetentionDays = 3650

/** What an administrator decides for the whole station. */
export const StationDecisions = () => {
  const { may } = useSession()
  const mayDecide = may('system.configure')
  const { data, error, refetch } = useOperation('settings.get', {}, { enabled: mayDecide })
  const update = useChange('settings.update', ['settings.get', 'session.current', 'setup.status'])
  const [draft, setDraft] = useState<Draft>({})
  if (!mayDecide) return null

  const shown = data === undefined ? undefined : { ...data, ...draft }
  const faults = { ...sentenceFaults(update.error), ...faultsOf(draft) }
  const edit = (changes: Draft) => {
    update.reset()
    setDraft({ ...draft, ...changes })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(faultsOf(draft)).length > 0) return
    update.mutate(settingsChanges.parse(draft), {
      onSuccess: () => {
        setDraft({})
        notifications.show({ message: t('The settings of the station are saved and hold from now on.') })
      },
    })
  }

  return (
    <Card title={t('For everybody at this station')}>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {shown !== undefined && (
        <form
          className={classes.form}
          onSubmit={submit}
          noValidate
          aria-label={t('For everybody at this station')}
        >
          <TextInput
            label={t('Station name')}
            maxLength={80}
            value={shown.station_name}
            onChange={({ currentTarget }) => edit({ station_name: currentTarget.value })}
            {...helpOr(faults.station_name, t('Stands in the top bar and on every report.'))}
          />
          <Switch
            label={t('Lock a window that nobody uses')}
            checked={shown.idle_lock_minutes !== null}
            onChange={({ currentTarget }) =>
              edit({ idle_lock_minutes: currentTarget.checked ? defaultSettings.idle_lock_minutes : null })
            }
          />
          {shown.idle_lock_minutes !== null && (
            <NumberInput
              label={t('Lock after')}
              suffix=" min"
              value={shown.idle_lock_minutes}
              onChange={(typed) => edit({ idle_lock_minutes: typed })}
              {...helpOr(
                faults.idle_lock_minutes,
                t('A warning comes half a minute before. 1 to 480 minutes.'),
              )}
            />
          )}
          <NumberInput
            label={t('A program stays signed in')}
            suffix=" min"
            value={shown.access_token_minutes}
            onChange={(typed) => edit({ access_token_minutes: typed })}
            {...helpOr(faults.access_token_minutes, t('Until it must renew its token. 10 to 60 minutes.'))}
          />
          <NumberInput
            label={t('API keys per person')}
            value={shown.max_keys_per_user}
            onChange={(typed) => edit({ max_keys_per_user: typed })}
            {...helpOr(faults.max_keys_per_user, t('At a time, at the most. 1 to 100.'))}
          />
          <Switch
            label={t('Archive old entries of the audit log')}
            checked={shown.audit_retention_days !== null}
            onChange={({ currentTarget }) =>
              edit({ audit_retention_days: currentTarget.checked ? usualRetentionDays : null })
            }
          />
          {shown.audit_retention_days !== null && (
            <NumberInput
              label={t('Keep entries for')}
              suffix=" days"
              value={shown.audit_retention_days}
              onChange={(typed) => edit({ audit_retention_days: typed })}
              {...helpOr(
                faults.audit_retention_days,
                t('Older ones move to a file in the data folder once a day. 365 to 36500 days.'),
              )}
            />
          )}
          <ErrorNotice error={update.error?.details.length === 0 ? update.error : null} />
          {Object.keys(draft).length > 0 && (
            <div className={classes.buttons}>
              <Button type="submit" loading={update.isPending}>
                {t('Save for everybody')}
              </Button>
              <Button variant="subtle" onClick={() => setDraft({})}>
                {t('Undo changes')}
              </Button>
            </div>
          )}
        </form>
      )}
    </Card>
  )
}

const sentences: Readonly<Record<keyof Decisions, string>> = {
  station_name: t('Give the station a name.'),
  idle_lock_minutes: t('Use 1 to 480 minutes.'),
  access_token_minutes: t('Use 10 to 60 minutes.'),
  max_keys_per_user: t('Use 1 to 100 keys.'),
  audit_retention_days: t('Use 365 to 36500 days.'),
}

/** What is wrong with what was typed, as the station itself judges it. */
const faultsOf = (draft: Draft): FieldFaults => {
  const fields = Object.keys(draft) as (keyof Decisions)[]
  const wrong = fields.filter((field) => !stationSettings.shape[field].safeParse(draft[field]).success)
  return Object.fromEntries(wrong.map((field) => [field, sentences[field]]))
}
