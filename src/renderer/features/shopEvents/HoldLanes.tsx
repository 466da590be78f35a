import { useElementSize } from '@mantine/hooks'
import type { Hold, HoldCause } from '../../../contract/production/workOrder.ts'
import { dayAfter, instantOf, localTime } from '../../../contract/zoneClock.ts'
import { shortDay } from '../../components/line/dayWords.ts'
import { t } from '../../words/t.ts'
import classes from './Timeline.module.css'

interface HoldLanesProps {
  readonly holds: readonly Hold[]
  /** The days that are shown; the picture has all of each. */
  readonly days: readonly string[]
  readonly zone: string
  readonly now: number
}

/** Whose reason it is that an order waits. */
export const holdCauseWords: Readonly<Record<HoldCause, string>> = {
  CUSTOMER: t('Customer'),
  QUALITY: t('Quality'),
  MATERIAL: t('Material'),
  EQUIPMENT: t('Equipment'),
  OTHER: t('Other'),
}

const names = 160
const high = 40
const axis = 26

const momentWords = (at: string, zone: string): string => {
  const { day, time } = localTime(Date.parse(at), zone)
  return t('{{day}}, {{time}}', { day: shortDay(day), time })
}

/** A hold in a sentence, for those who do not see its bar. */
const holdWords = (
  { work_order_id: order, cause, reason, held_at, released_at }: Hold,
  zone: string,
): string => {
  const why = reason === null ? holdCauseWords[cause] : `${holdCauseWords[cause]}: ${reason}`
  const from = momentWords(held_at, zone)
  return released_at === null
    ? t('{{order}} on hold since {{from}}. {{why}}', { order, from, why })
    : t('{{order}} on hold from {{from}} to {{to}}. {{why}}', {
        order,
        from,
        to: momentWords(released_at, zone),
        why,
      })
}

/** Orders on hold as bars over the days that are shown, and each in a sentence. */
export const HoldLanes = ({ holds, days, zone, now }: HoldLanesProps) => {
  const { ref, width: given } = useElementSize<HTMLDivElement>()
  const [firstDay] = days
  const lastDay = days.at(-1)
  if (firstDay === undefined || lastDay === undefined) return null
  if (holds.length === 0) return <p className={classes.none}>{t('No order was on hold.')}</p>
  const orders = [...new Set(holds.map(({ work_order_id }) => work_order_id))]
  const width = Math.max(given, names + 240)
  const height = axis + orders.length * high
  const from = instantOf(firstDay, '00:00', zone)
  const to = instantOf(dayAfter(lastDay), '00:00', zone)
  const x = (at: number) =>
    names + ((Math.min(Math.max(at, from), to) - from) / (to - from)) * (width - names)
  return (
    <>
      <div className={classes.frame}>
        <div ref={ref} className={classes.picture} style={{ height }}>
          <svg width={width} height={height} aria-hidden="true" focusable="false">
            {days.map((day) => {
              const left = x(instantOf(day, '00:00', zone))
              return (
                <g key={day}>
                  <line className={classes.grid} x1={left} x2={left} y1={0} y2={height} />
                  <text className={classes.tick} x={left + 6} y={17}>
                    {shortDay(day)}
                  </text>
                </g>
              )
            })}
            {orders.map((order, i) => (
              <g key={order} transform={`translate(0 ${axis + i * high})`}>
                <line className={classes.grid} x1={0} x2={width} y1={0} y2={0} />
                <svg width={names - 8} height={high} role="presentation">
                  <text className={classes.name} x={4} y={25}>
                    {order}
                  </text>
                </svg>
                {holds
                  .filter(({ work_order_id }) => work_order_id === order)
                  .map((hold) => {
                    const left = x(Date.parse(hold.held_at))
                    const end = x(hold.released_at === null ? now : Date.parse(hold.released_at))
                    const wide = Math.max(6, end - left)
                    return (
                      <g key={hold.id}>
                        <rect
                          className={classes.hold}
                          data-open={hold.released_at === null || undefined}
                          x={left}
                          y={8}
                          width={wide}
                          height={24}
                        />
                        <svg x={left} y={8} width={wide} height={24} role="presentation">
                          <text className={classes.word} x={8} y={17}>
                            {holdCauseWords[hold.cause]}
                          </text>
                        </svg>
                      </g>
                    )
                  })}
              </g>
            ))}
          </svg>
        </div>
      </div>
      <ul className={classes.told} aria-label={t('Orders on hold')}>
        {holds.map((hold) => (
          <li key={hold.id}>{holdWords(hold, zone)}</li>
        ))}
      </ul>
    </>
  )
}
