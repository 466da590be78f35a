import type { OutputOf } from '../../../contract/operations.ts'
import type { Hold } from '../../../contract/production/workOrder.ts'
import { formatExact } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'
import { causeWords, stateWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

type Step = OutputOf<'workOrder.get'>['steps'][number]

const when = (at: string): string => formatExact(Date.parse(at))

const stepWords = (step: Step): string =>
  step.hold_cause === null
    ? stateWords[step.status]
    : t('{{state}}: {{cause}}', { state: stateWords[step.status], cause: causeWords[step.hold_cause] })

/** What happened to an order, oldest first. */
export const OrderLife = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol className={classes.life}>
    {steps.map((step) => (
      <li key={`${step.at} ${step.status}`}>
        <strong>{stepWords(step)}</strong>
        <span className={classes.quiet}>
          {t('{{when}}, by {{who}}', { when: when(step.at), who: step.by })}
        </span>
        {step.reason !== null && <p>{step.reason}</p>}
      </li>
    ))}
  </ol>
)

const hours = ({ held_at, released_at }: Hold, now: number): number =>
  Math.round((Date.parse(released_at ?? new Date(now).toISOString()) - Date.parse(held_at)) / 3_600_000)

interface OrderHoldsProps {
  readonly holds: readonly Hold[]
  readonly now: number
}

/** The times in which an order was on hold, with how long each took. */
export const OrderHolds = ({ holds, now }: OrderHoldsProps) =>
  holds.length === 0 ? (
    <p className={classes.quiet}>{t('It was never on hold.')}</p>
  ) : (
    <ol className={classes.life}>
      {holds.map((hold) => (
        <li key={hold.id}>
          <strong>
            {t('{{cause}}, {{hours}}', {
              cause: causeWords[hold.cause],
              hours: t('{{count}} hours', { count: hours(hold, now) }),
            })}
          </strong>
          <span className={classes.quiet}>
            {hold.released_at === null
              ? t('since {{from}}', { from: when(hold.held_at) })
              : t('{{from}} to {{to}}', { from: when(hold.held_at), to: when(hold.released_at) })}
          </span>
          {hold.reason !== null && <p>{hold.reason}</p>}
        </li>
      ))}
    </ol>
  )
