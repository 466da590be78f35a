import type { ReactNode } from 'react'
import classes from './Notice.module.css'
import { StateMark } from './StateMark.tsx'

interface NoticeProps {
  readonly kind: 'alarm' | 'warning' | 'info'
  readonly children: ReactNode
}

/** A sentence that needs to be read: an error (announced at once), a warning, or a fact. */
export const Notice = ({ kind, children }: NoticeProps) => (
  <div className={classes.notice} data-kind={kind} role={kind === 'alarm' ? 'alert' : 'status'}>
    {kind !== 'info' && <StateMark kind={kind} />}
    <div className={classes.words}>{children}</div>
  </div>
)
