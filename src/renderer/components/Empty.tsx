import type { ReactNode } from 'react'
import classes from './Empty.module.css'

interface EmptyProps {
  readonly sentence: string
  /** What to do about it. */
  readonly children?: ReactNode
}

/** What stands where a list is empty: one sentence, and the next step. */
export const Empty = ({ sentence, children }: EmptyProps) => (
  <div className={classes.empty}>
    <p>{sentence}</p>
    <div className={classes.actions}>{children}</div>
  </div>
)
