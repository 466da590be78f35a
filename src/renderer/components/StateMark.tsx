import classes from './StateMark.module.css'

/** What a mark says: ■ beyond limits, ▲ another rule, ◆ due or overdue, ○ trial, ✕ excluded, ✓ just done, – nothing to do. */
export type StateKind = 'alarm' | 'warning' | 'due' | 'trial' | 'excluded' | 'good' | 'steady'

const paths: Record<StateKind, string> = {
  alarm: 'M2.5 2.5h11v11h-11z',
  warning: 'M8 2l6.5 11.5h-13z',
  due: 'M8 1.5l6.5 6.5-6.5 6.5-6.5-6.5z',
  trial: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  excluded: 'M3 3l10 10M13 3l-10 10',
  good: 'M2 8.5l4 4 8-9',
  steady: 'M2 8h12',
}

interface StateMarkProps {
  readonly kind: StateKind
  /** Acknowledged: the outline only. */
  readonly hollow?: boolean
  /** An alarm that nobody has acknowledged blinks, once a second, unless motion is reduced. */
  readonly unacknowledged?: boolean
}

/** The shape of a state. The words beside it say the same, so it is hidden from screen readers. */
export const StateMark = ({ kind, hollow = false, unacknowledged = false }: StateMarkProps) => (
  <svg
    className={classes.mark}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
    data-kind={kind}
    data-hollow={hollow || undefined}
    data-blinks={(kind === 'alarm' && unacknowledged) || undefined}
  >
    <path d={paths[kind]} />
  </svg>
)
