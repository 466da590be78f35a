import { Button, NumberInput, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { MailServer } from '../../../contract/alarmDelivery.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { MailTest } from './MailTest.tsx'

type Draft = Omit<MailServer, 'password_set'>

const fresh: Draft = {
  host: '',
  port: 587,
  security: 'starttls',
  user: null,
  from_address: '',
  from_name: 'Centerline',
  ca: null,
}

const securities = [
  { value: 'starttls', label: t('STARTTLS (usually port 587)') },
  { value: 'tls', label: t('TLS (usually port 465)') },
  { value: 'none', label: t('None (usually port 25, in the plant only)') },
] as const

const MailServerForm = ({ known }: { readonly known: MailServer | null }) => {
  const set = useChange('mailServer.set', ['mailServer.get'])
  const [draft, setDraft] = useState<Draft>(() => {
    if (known === null) return fresh
    const { password_set: _set, ...rest } = known
    return rest
  })
  const [password, setPassword] = useState('')
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes })
  const faults = fieldFaults(set.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate({ ...draft, ...(password === '' ? {} : { password }) }, { onSuccess: () => setPassword('') })
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Mail server')}>
      <div className={classes.row}>
        <TextInput
          className={classes.wide ?? ''}
          label={t('Server')}
          placeholder="mail.plant.local"
          value={draft.host}
          onChange={({ currentTarget }) => change({ host: currentTarget.value })}
          error={faults.host}
        />
        <NumberInput
          label={t('Port')}
          min={1}
          max={65_535}
          allowDecimal={false}
          hideControls
          w={110}
          value={draft.port}
          onChange={(value) => change({ port: typeof value === 'number' ? value : 0 })}
          error={faults.port}
        />
      </div>
      <Select
        label={t('Encryption')}
        data={[...securities]}
        value={draft.security}
        allowDeselect={false}
        onChange={(value) =>
          change({ security: securities.find((one) => one.value === value)?.value ?? 'starttls' })
        }
        error={faults.security}
      />
      <TextInput
        label={t('User')}
        autoComplete="off"
        value={draft.user ?? ''}
        onChange={({ currentTarget }) => change({ user: currentTarget.value || null })}
        {...helpOr(faults.user, t('Empty where the server asks for no sign-in.'))}
      />
      {draft.user !== null && (
        <PasswordInput
          label={t('Password')}
          autoComplete="new-password"
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          {...helpOr(
            faults.password,
            known?.password_set === true
              ? t('One is kept with the secrets of the station. Type only to change it.')
              : t('It is kept with the secrets of the station, and shown nowhere.'),
          )}
        />
      )}
      <TextInput
        label={t('Sender address')}
        placeholder="spc@plant.local"
        value={draft.from_address}
        onChange={({ currentTarget }) => change({ from_address: currentTarget.value })}
        error={faults.from_address}
      />
      <TextInput
        label={t('Sender name')}
        value={draft.from_name}
        onChange={({ currentTarget }) => change({ from_name: currentTarget.value })}
        error={faults.from_name}
      />
      <Textarea
        label={t('Certificate authority of the plant')}
        autosize
        minRows={1}
        maxRows={4}
        value={draft.ca ?? ''}
        onChange={({ currentTarget }) => change({ ca: currentTarget.value || null })}
        {...helpOr(faults.ca, t('Optional, in PEM, where the server has a certificate of the plant’s own.'))}
      />
      <ErrorNotice error={set.error} />
      {set.isSuccess && <Notice kind="info">{t('Saved. Send a test to be sure.')}</Notice>}
      <div className={classes.buttons}>
        <Button type="submit" loading={set.isPending}>
          {t('Save mail server')}
        </Button>
      </div>
    </form>
  )
}

/** The server that e-mails go out by, and a test of it. */
export const MailServerCard = () => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('mailServer.get', {})
  return (
    <Card title={t('Mail server')}>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined &&
        (may('system.configure') ? (
          <>
            <MailServerForm known={data.server} />
            {data.server !== null && <MailTest />}
          </>
        ) : (
          <p>
            {data.server === null
              ? t('No mail server is set up. Ask an administrator.')
              : t('E-mails go out by {{host}}. An administrator can change that.', {
                  host: data.server.host,
                })}
          </p>
        ))}
    </Card>
  )
}
