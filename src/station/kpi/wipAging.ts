import { dayAfter } from '../../contract/zoneClock.ts'
import {
  type HoldSpan,
  holdsOfOpenOrders,
  type OpenOrder,
  openOrders,
} from '../../storage/production/orderFacts.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { type AgedOrder, type AsOf, ageHistogram, ageOf, isElder, startOfDays } from './ages.ts'
import { inferredStarts } from './inferredOf.ts'
import type { Measured, MeasuredPeriod } from './measured.ts'
import type { PeriodFacts } from './periodFacts.ts'

/** As many of the oldest orders are named. */
const mostNamed = 10

/** The sums over the orders that were open at one time. */
interface OpenSums {
  orders: number
  active: number
  oldest: AgedOrder | null
  firstEntry: number
  created: number
}

const future = 'This lies in the future.'

const nothing = (reason: string, asOf: AsOf | null): Measured => ({
  value: null,
  reason,
  parts: { as_of: asOf?.day ?? null, average_days: null, orders: 0, total_active_days: 0, oldest_wo: null },
  inference: [],
})

const measure = (sums: OpenSums, asOf: AsOf): Measured => {
  if (sums.orders === 0) return nothing('No order was open.', asOf)
  const average = sums.active / sums.orders
  return {
    value: average,
    reason: null,
    parts: {
      as_of: asOf.day,
      average_days: average,
      orders: sums.orders,
      total_active_days: sums.active,
      oldest_wo: sums.oldest,
    },
    inference: inferredStarts(sums.firstEntry, sums.created),
  }
}

const add = (sums: OpenSums, { startSource }: OpenOrder, age: AgedOrder): void => {
  sums.orders += 1
  sums.active += age.active_days
  if (sums.oldest === null || isElder(age, sums.oldest)) sums.oldest = age
  if (startSource === 'first_entry') sums.firstEntry += 1
  if (startSource === 'created') sums.created += 1
}

/** The first place from which on a condition holds, of places of which it holds from one on. */
const firstWhere = (count: number, holds: (place: number) => boolean): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const holdsByOrder = (holds: readonly HoldSpan[]): Map<string, HoldSpan[]> => {
  const byOrder = new Map<string, HoldSpan[]>()
  for (const hold of holds) {
    const known = byOrder.get(hold.workOrderId)
    if (known === undefined) byOrder.set(hold.workOrderId, [hold])
    else known.push(hold)
  }
  return byOrder
}

/** The ends of days, weeks or months as far as they have begun; the last one is now where it is still to come. */
const momentsOf = ({ scope, buckets, today }: PeriodFacts, startOf: (day: string) => number): AsOf[] =>
  buckets
    .filter(({ from }) => from <= today)
    .map(({ to }) => {
      const day = to < today ? to : today
      return { day, at: Math.min(scope.now, startOf(dayAfter(day))) }
    })

/**
 * Days since the start of open orders, less those on hold, on average; as of the end of each day, week or month, or as of now where
 * that is still to come.
 */
export const wipAging = (facts: PeriodFacts): MeasuredPeriod => {
  const { db, scope, buckets } = facts
  const startOf = startOfDays(calendarOf(db).timeZone)
  const moments = momentsOf(facts, startOf)
  const [first] = moments
  const last = moments.at(-1)
  if (first === undefined || last === undefined) {
    return { each: buckets.map(() => nothing(future, null)), whole: nothing(future, null) }
  }
  const span = { ...scope, to: last.day }
  const holds = holdsByOrder(holdsOfOpenOrders(db, span, first.at))
  const sums = moments.map(
    (): OpenSums => ({
      orders: 0,
      active: 0,
      oldest: null,
      firstEntry: 0,
      created: 0,
    }),
  )
  const openLast: AgedOrder[] = []
  for (const order of openOrders(db, span, first.at)) {
    const { startOn, closedAt } = order
    const startAt = startOf(startOn)
    const held = holds.get(order.workOrderId) ?? []
    const from = firstWhere(moments.length, (i) => (moments[i]?.day ?? '') >= startOn)
    const end =
      closedAt === null
        ? moments.length
        : firstWhere(moments.length, (i) => (moments[i]?.at ?? 0) >= closedAt)
    for (let i = from; i < end; i++) {
      const [asOf, of] = [moments[i], sums[i]]
      if (asOf === undefined || of === undefined) continue
      const age = ageOf(order, held, startAt, asOf)
      add(of, order, age)
      if (i === moments.length - 1) openLast.push(age)
    }
  }
  const each = buckets.map((_, i) => {
    const [asOf, of] = [moments[i], sums[i]]
    return asOf === undefined || of === undefined ? nothing(future, null) : measure(of, asOf)
  })
  const whole = each[moments.length - 1] ?? nothing(future, null)
  return {
    each,
    whole: {
      ...whole,
      parts: {
        ...whole.parts,
        oldest: openLast.toSorted((a, b) => (isElder(a, b) ? -1 : 1)).slice(0, mostNamed),
        histogram: ageHistogram(openLast),
      },
    },
  }
}
