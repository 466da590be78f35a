import { instantOf } from '../../contract/zoneClock.ts'
import type { HoldSpan, OpenOrder } from '../../storage/production/orderFacts.ts'

const dayLength = 86_400_000

/** How long an order has been open: days by the calendar, the clock time on hold, and what is left. */
export interface AgedOrder {
  readonly work_order_id: string
  readonly days_in_wip: number
  readonly on_hold_days: number
  readonly active_days: number
}

/** When open orders are looked at: the end of a day, or now (ms). */
export interface AsOf {
  readonly day: string
  readonly at: number
}

const numbers = new Map<string, number>()

/** A day as days since 1970; kept, as the same days come up with every order. */
const numberOfDay = (day: string): number => {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(day) / dayLength)
  numbers.set(day, number)
  return number
}

/** When the days of a time zone begin. */
export const startOfDays = (zone: string): ((day: string) => number) => {
  const known = new Map<string, number>()
  return (day) => {
    const start = known.get(day) ?? instantOf(day, '00:00', zone)
    known.set(day, start)
    return start
  }
}

const heldDays = (holds: readonly HoldSpan[], from: number, to: number): number => {
  let held = 0
  for (const hold of holds) held += Math.max(0, Math.min(hold.to ?? to, to) - Math.max(hold.from, from))
  return held / dayLength
}

/**
 * How old an open order is: days since its start less those on hold, never less than none.
 *
 * @param startAt when the day of its start began, ms
 * @example ageOf(started on 15 November, held for 10 days, …, 30 December) // 45 days, 10 on hold, 35 active
 */
export const ageOf = (
  { workOrderId, startOn }: OpenOrder,
  holds: readonly HoldSpan[],
  startAt: number,
  asOf: AsOf,
): AgedOrder => {
  const days = numberOfDay(asOf.day) - numberOfDay(startOn)
  const held = holds.length === 0 ? 0 : Math.min(days, heldDays(holds, startAt, asOf.at))
  return { work_order_id: workOrderId, days_in_wip: days, on_hold_days: held, active_days: days - held }
}

/** Whether an order is older than another; of two of the same age the one whose name comes first. */
export const isElder = (one: AgedOrder, other: AgedOrder): boolean =>
  one.days_in_wip > other.days_in_wip ||
  (one.days_in_wip === other.days_in_wip && one.work_order_id < other.work_order_id)

/** Classes of active days, both ends included; a day that is begun counts when it is over. */
const classes = [
  [0, 7],
  [8, 14],
  [15, 30],
  [31, 60],
  [61, null],
] as const

/** How many orders are how old. */
export const ageHistogram = (orders: readonly AgedOrder[]) =>
  classes.map(([from, to]) => ({
    from_days: from,
    to_days: to,
    orders: orders.filter(({ active_days }) => {
      const days = Math.floor(active_days)
      return days >= from && (to === null || days <= to)
    }).length,
  }))
