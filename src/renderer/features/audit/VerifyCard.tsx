import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { RunningVerification } from './RunningVerification.tsx'

const wellFormed = /^\d{1,15}:[0-9a-f]{64}$/

/** The head of the log, to be noted elsewhere, and the verification of the whole of it. */
export const VerifyCard = () => {
  const head = useOperation('audit.head', {})
  const [anchor, setAnchor] = useState('')
  const [run, setRun] = useState<{ readonly id: number; readonly anchor: string } | null>(null)
  const given = anchor.trim().toLowerCase()
  const wrong = given !== '' && !wellFormed.test(given)
  return (
    <Card title={t('Is the log whole?')}>
      <ErrorNotice error={head.error} onRetry={() => void head.refetch()} />
      {head.data?.problem != null && <Notice kind="alarm">{head.data.problem}</Notice>}
      <form
        className={classes.verify}
        onSubmit={(event) => {
          event.preventDefault()
          if (!wrong) setRun({ id: (run?.id ?? 0) + 1, anchor: given })
        }}
      >
        {head.data?.anchor != null && (
          <div className={classes.head}>
            <p>
              {t('Head: entry {{seq}} of {{what}}', {
                seq: head.data.seq,
                what: head.data.at === null ? '' : formatExact(Date.parse(head.data.at)),
              })}
            </p>
            <code className={classes.hash}>{head.data.anchor}</code>
          </div>
        )}
        {head.data?.anchor != null && (
          <CopyButton text={head.data.anchor} what={t('the head of the audit log')} />
        )}
        <Button type="submit">{t('Verify the audit log')}</Button>
        <details className={classes.noted}>
          <summary>{t('Compare with a head that was noted before')}</summary>
          <TextInput
            label={t('Head that you noted')}
            description={t(
              'From a report, an export or a notebook: then a tail that was cut off or rewritten shows, too.',
            )}
            placeholder="812:9f3c…"
            value={anchor}
            error={wrong ? t('This is no head: a number, a colon and 64 digits 0–9, a–f.') : undefined}
            onChange={({ currentTarget }) => setAnchor(currentTarget.value)}
          />
        </details>
      </form>
      {run !== null && <RunningVerification key={run.id} anchor={run.anchor} onCancel={() => setRun(null)} />}
    </Card>
  )
}
