import { kpiBetter } from '../../../contract/production/kpi.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import { kpiText, type Shown } from './kpiWords.ts'

/** Whether a figure reaches its target; null where there is no telling. */
export const meetsTarget = (kpi: Shown, value: number | null, target: number | null): boolean | null =>
  value === null || target === null ? null : kpiBetter[kpi] === 'more' ? value >= target : value <= target

interface TargetStateProps {
  readonly kpi: Shown
  readonly value: number | null
  readonly target: number | null
  /** Without the target's own number, in a table that has a column for it. */
  readonly brief?: boolean
}

/** Whether a figure reaches its target, by shape and word. */
export const TargetState = ({ kpi, value, target, brief = false }: TargetStateProps) => {
  if (target === null) return brief ? null : <span className={classes.quiet}>{t('No target')}</span>
  const shown = kpiText(kpi, target)
  const meets = meetsTarget(kpi, value, target)
  if (meets === null)
    return brief ? null : <span className={classes.quiet}>{t('Target {{shown}}', { shown })}</span>
  return (
    <span className={classes.state}>
      <StateMark kind={meets ? 'steady' : 'warning'} />
      {brief
        ? meets
          ? t('met')
          : t('not met')
        : meets
          ? t('Target {{shown}}: met', { shown })
          : t('Target {{shown}}: missed', { shown })}
    </span>
  )
}
