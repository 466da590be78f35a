import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { groupedNumber } from '../../components/formatNumber.ts'
import { Notice } from '../../components/Notice.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'
import type { RecordState } from './useRecord.ts'

interface RecordAnswerProps {
  readonly state: RecordState
  readonly target: number | null
  /** Whether its fault stands at a field already. */
  readonly isAtField: boolean
}

const sentence = (efficiency: number | null, target: number | null, units: number, order: string): string => {
  const made = t('Recorded · {{units}} units of {{order}}', { units: countWords(units), order })
  if (efficiency === null) return made
  const reached = t('efficiency {{efficiency}} %', { efficiency: groupedNumber(efficiency, 2) })
  if (target === null) return `${made} · ${reached}`
  return `${made} · ${reached} · ${
    efficiency >= target
      ? t('target of {{target}} % reached', { target: groupedNumber(target, 2) })
      : t('{{missing}} below the target of {{target}} %', {
          missing: groupedNumber(target - efficiency, 2),
          target: groupedNumber(target, 2),
        })
  }`
}

/** What became of the entry that was sent last. "Not recorded" stands only where the station itself has said so. */
export const RecordAnswer = ({ state, target, isAtField }: RecordAnswerProps) => {
  switch (state.kind) {
    case 'unconfirmed':
      return (
        <Notice kind="warning">
          {t(
            'No answer from the station yet. This entry may or may not be stored; it is kept here and is sent again by itself.',
          )}
        </Notice>
      )
    case 'refused':
      return isAtField ? null : (
        <ErrorNotice
          error={{
            message: t('Not recorded. {{message}} What you typed is still here.', {
              message: state.error.message,
            }),
          }}
        />
      )
    case 'undone':
      return (
        <Notice kind="info">{t('Undone. The entry counts no more; what was typed is here again.')}</Notice>
      )
    case 'recorded': {
      const { calculated_metrics: metrics, units_produced: units, work_order_id: order } = state.entry
      const isShort = target !== null && metrics.efficiency !== null && metrics.efficiency < target
      return (
        <p className={classes.recorded}>
          <StateMark kind={isShort ? 'warning' : 'good'} />
          {sentence(metrics.efficiency, target, units, order)}
        </p>
      )
    }
    default:
      return null
  }
}
