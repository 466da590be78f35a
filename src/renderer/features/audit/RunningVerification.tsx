import { Button, Progress } from '@mantine/core'
import { useRef, useState } from 'react'
import type { AuditVerifyProgress } from '../../../contract/audit.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useStream } from '../../connection/useStream.ts'
import { t } from '../../words/t.ts'
import { timeLeftWords } from '../recalculation/timeLeftWords.ts'
import classes from './Audit.module.css'
import { VerificationResult } from './VerificationResult.tsx'

interface RunningVerificationProps {
  /** `<seq>:<hash>`; empty where nobody noted one. */
  readonly anchor: string
  readonly onCancel: () => void
}

/** A verification on its way: how far it is, how long still, Cancel; then what it found. */
export const RunningVerification = ({ anchor, onCancel }: RunningVerificationProps) => {
  const [progress, setProgress] = useState<AuditVerifyProgress | null>(null)
  const started = useRef(performance.now())
  const error = useStream('audit.follow', anchor === '' ? {} : { anchor }, {
    onSnapshot: setProgress,
    onDelta: setProgress,
  })
  if (error !== null) return <ErrorNotice error={error} />
  if (progress?.fault != null) return <ErrorNotice error={{ message: progress.fault }} />
  if (progress?.result != null) return <VerificationResult result={progress.result} />
  const { done, total } = progress ?? { done: 0, total: 0 }
  return (
    <div className={classes.running}>
      <Progress
        className={classes.bar}
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label={t('Entries verified')}
      />
      <p>
        {t('{{done}} of {{total}} entries{{left}}', {
          done: countWords(done),
          total: countWords(total),
          left: timeLeftWords(done, total, performance.now() - started.current),
        })}
      </p>
      <Button variant="subtle" onClick={onCancel}>
        {t('Cancel')}
      </Button>
    </div>
  )
}
