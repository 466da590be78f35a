import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Escalation, Recipient } from '../../../contract/alarmEscalation.ts'
import { Card } from '../../components/Card.tsx'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { EscalationForm } from './EscalationForm.tsx'
import { timeWords } from './timeWords.ts'

/** Whom unacknowledged alarms are told to. */
export const EscalationList = () => {
  const { data, error, refetch } = useOperation('escalation.list', {})
  const webhooks = useOperation('webhook.list', {}).data ?? []
  const mail = useOperation('mailServer.get', {})
  const create = useChange('escalation.create', ['escalation.list'])
  const update = useChange('escalation.update', ['escalation.list', 'delivery.list'])
  const remove = useChange('escalation.delete', ['escalation.list', 'delivery.list'])
  const [shown, setShown] = useState<Escalation | 'new' | null>(null)
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const close = () => {
    create.reset()
    update.reset()
    setShown(null)
  }
  const nameOf = (one: Recipient): string =>
    one.kind === 'email'
      ? one.address
      : (webhooks.find(({ id }) => id === one.webhook_id)?.name ?? t('a webhook'))
  const byMail = data.some(({ enabled, steps }) =>
    steps.some(({ recipients }) => enabled && recipients.some(({ kind }) => kind === 'email')),
  )
  return (
    <div className={classes.column}>
      {byMail && mail.data?.server === null && (
        <Notice kind="warning">
          {t('No mail server is set up, so no e-mail goes out.')}{' '}
          <Link href="/settings/alarms/ways">{t('Set up the mail server')}</Link>
        </Notice>
      )}
      {data.length === 0 ? (
        <Empty
          sentence={t(
            'Nobody is told of alarms that stay unacknowledged. Say who is to get an e-mail, and after how many minutes.',
          )}
        >
          <Button onClick={() => setShown('new')}>{t('Add an escalation')}</Button>
        </Empty>
      ) : (
        <div className={classes.buttons}>
          <Button onClick={() => setShown('new')}>{t('Add an escalation')}</Button>
        </div>
      )}
      <ErrorNotice error={remove.error} />
      <div className={classes.cards}>
        {data.map((one) => (
          <Card key={one.id} title={one.enabled ? one.name : t('{{name}} (off)', { name: one.name })}>
            <ul className={classes.list}>
              {one.steps.map((step) => (
                <li key={step.after_minutes}>
                  <span>
                    {t('After {{time}}: {{who}}', {
                      time: timeWords(step.after_minutes),
                      who: step.recipients.map(nameOf).join(', '),
                    })}
                  </span>
                </li>
              ))}
            </ul>
            <div className={classes.buttons}>
              <Button variant="default" onClick={() => setShown(one)}>
                {t('Change {{name}}', { name: one.name })}
              </Button>
              <Button
                variant="default"
                loading={remove.isPending && remove.variables?.escalation_id === one.id}
                onClick={() => remove.mutate({ escalation_id: one.id })}
              >
                {t('Delete {{name}}', { name: one.name })}
              </Button>
            </div>
          </Card>
        ))}
      </div>
      <Drawer
        position="right"
        size={560}
        title={shown === 'new' ? t('New escalation') : (shown?.name ?? '')}
        opened={shown !== null}
        onClose={close}
      >
        {shown !== null && (
          <EscalationForm
            key={shown === 'new' ? 'new' : shown.id}
            known={shown === 'new' ? null : shown}
            error={create.error ?? update.error}
            busy={create.isPending || update.isPending}
            onCancel={close}
            onSave={(settings) =>
              shown === 'new'
                ? create.mutate(settings, { onSuccess: close })
                : update.mutate({ escalation_id: shown.id, changes: settings }, { onSuccess: close })
            }
          />
        )}
      </Drawer>
    </div>
  )
}
