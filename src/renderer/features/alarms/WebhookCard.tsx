import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { AttemptNotice } from './AttemptNotice.tsx'

/** Programs that are told of alarms over HTTP. */
export const WebhookCard = () => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('webhook.list', {})
  const create = useChange('webhook.create', ['webhook.list'])
  const remove = useChange('webhook.delete', ['webhook.list'])
  const test = useChange('webhook.test', ['delivery.list'])
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const faults = fieldFaults(create.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(
      { name: name.trim(), url: url.trim() },
      {
        onSuccess: () => {
          setName('')
          setUrl('')
        },
      },
    )
  }
  const secret = create.data?.secret ?? null
  return (
    <Card title={t('Webhooks')}>
      <p className={classes.help}>
        {t(
          'A program that is called when an alarm escalates, such as a message board or the MES. Each call is signed, so that it can tell that this station sent it.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.length === 0 && <p>{t('No webhook is set up.')}</p>}
      <ul className={classes.list} aria-label={t('Webhooks')}>
        {data?.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.name}</strong> {one.url}
            </span>
            {may('system.configure') && (
              <span className={classes.buttons}>
                <Button
                  variant="default"
                  loading={test.isPending && test.variables?.webhook_id === one.id}
                  onClick={() => test.mutate({ webhook_id: one.id })}
                >
                  {t('Test {{name}}', { name: one.name })}
                </Button>
                <Button variant="default" onClick={() => remove.mutate({ webhook_id: one.id })}>
                  {t('Delete {{name}}', { name: one.name })}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <ErrorNotice error={test.error ?? remove.error} />
      <AttemptNotice delivery={test.data} />
      {secret !== null && (
        <div className={classes.held}>
          <p>{t('The secret that signs the calls. It is shown this once: give it to the receiver.')}</p>
          <output className={classes.secret}>{secret}</output>
          <CopyButton text={secret} what={t('the secret')} />
        </div>
      )}
      {may('system.configure') && (
        <form className={classes.form} onSubmit={submit} noValidate aria-label={t('New webhook')}>
          <TextInput
            label={t('Name')}
            maxLength={80}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={faults.name}
          />
          <TextInput
            label={t('Address')}
            placeholder="https://mes.plant.local/alarms"
            value={url}
            onChange={({ currentTarget }) => setUrl(currentTarget.value)}
            {...helpOr(faults.url, t('https; http only within the plant.'))}
          />
          <ErrorNotice error={create.error} />
          <div className={classes.buttons}>
            <Button type="submit" loading={create.isPending}>
              {t('Add the webhook')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  )
}
