import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ReportDelivery, ReportSchedule } from '../../../contract/production/reportSchedule.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { DeleteSchedule } from './DeleteSchedule.tsx'
import classes from './Reports.module.css'
import { ScheduleCard } from './ScheduleCard.tsx'
import { ScheduleForm } from './ScheduleForm.tsx'

const outdated = ['reportSchedule.list', 'reportDelivery.list'] as const

/** What came of a test, in one sentence. */
const testSentence = (mails: readonly ReportDelivery[]): string => {
  const failed = mails.find(({ state }) => state !== 'sent')
  return failed === undefined
    ? t('The test was sent to {{who}}.', { who: mails.map(({ recipient }) => recipient).join(', ') })
    : t('The test did not reach {{who}}: {{answer}}', { who: failed.recipient, answer: failed.answer ?? '' })
}

/** Reports that go out by mail: when each is due next, and what can be done about it. */
export const ScheduleList = ({ zone }: { readonly zone: string }) => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('reportSchedule.list', {}, { every: 30_000 })
  const mail = useOperation('mailServer.get', {}, { enabled: may('catalogue.configure') })
  const create = useChange('reportSchedule.create', outdated)
  const update = useChange('reportSchedule.update', outdated)
  const remove = useChange('reportSchedule.delete', outdated)
  const test = useChange('reportSchedule.test', outdated)
  const [shown, setShown] = useState<ReportSchedule | 'new' | null>(null)
  const [leaving, setLeaving] = useState<ReportSchedule | null>(null)
  if (data === undefined) {
    return error === null ? (
      <p>{t('Reading the schedules …')}</p>
    ) : (
      // Asking again does not help who may not see them.
      <ErrorNotice error={error} onRetry={error.code === 'FORBIDDEN' ? undefined : () => void refetch()} />
    )
  }
  const close = () => {
    create.reset()
    update.reset()
    setShown(null)
  }
  return (
    <div className={classes.column}>
      {mail.data?.server === null && (
        <Notice kind="warning">
          {t('No mail server is set up, so no report goes out.')}{' '}
          <Link href="/settings/alarms/ways">{t('Set up the mail server')}</Link>
        </Notice>
      )}
      {data.length === 0 ? (
        <Empty sentence={t('No report goes out by mail yet. Say which one, when, and to whom.')}>
          <Button onClick={() => setShown('new')}>{t('Add a schedule')}</Button>
        </Empty>
      ) : (
        <div className={classes.buttons}>
          <Button onClick={() => setShown('new')}>{t('Add a schedule')}</Button>
        </div>
      )}
      <ErrorNotice error={shown === null ? (update.error ?? test.error) : null} />
      {test.data !== undefined && (
        <Notice kind={test.data.every(({ state }) => state === 'sent') ? 'info' : 'warning'}>
          {testSentence(test.data)}
        </Notice>
      )}
      <div className={classes.cards}>
        {data.map((one) => (
          <ScheduleCard
            key={one.id}
            schedule={one}
            isTesting={test.isPending && test.variables?.schedule_id === one.id}
            isChanging={update.isPending && update.variables?.schedule_id === one.id}
            onTest={() => test.mutate({ schedule_id: one.id })}
            onPause={(paused) => update.mutate({ schedule_id: one.id, changes: { paused } })}
            onChange={() => setShown(one)}
            onDelete={() => setLeaving(one)}
          />
        ))}
      </div>
      <Drawer
        position="right"
        size={520}
        title={shown === 'new' ? t('New schedule') : t('Change the schedule')}
        opened={shown !== null}
        onClose={close}
      >
        {shown !== null && (
          <ScheduleForm
            key={shown === 'new' ? 'new' : shown.id}
            known={shown === 'new' ? null : shown}
            zone={zone}
            error={create.error ?? update.error}
            busy={create.isPending || update.isPending}
            onCancel={close}
            onSave={(input) => {
              if (shown === 'new') create.mutate(input, { onSuccess: close })
              else {
                const { recipients, schedule, timezone, language = 'en' } = input
                update.mutate(
                  { schedule_id: shown.id, changes: { recipients, schedule, timezone, language } },
                  { onSuccess: close },
                )
              }
            }}
          />
        )}
      </Drawer>
      <DeleteSchedule
        schedule={leaving}
        error={remove.error}
        busy={remove.isPending}
        onCancel={() => {
          remove.reset()
          setLeaving(null)
        }}
        onDelete={({ id }) => remove.mutate({ schedule_id: id }, { onSuccess: () => setLeaving(null) })}
      />
    </div>
  )
}
