import { dayAfter } from '../../../contract/zoneClock.ts'
import { t } from '../../words/t.ts'

/** Days from one to another, both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

export type Aggregation = 'daily' | 'weekly' | 'monthly'

/** Periods that people ask for; they end today. */
export const kpiPeriods = [
  { value: 'today', label: t('Today') },
  { value: '7', label: t('Last 7 days') },
  { value: '30', label: t('Last 30 days') },
  { value: 'month', label: t('This month') },
  { value: 'quarter', label: t('This quarter') },
  { value: 'year', label: t('This year') },
  { value: 'days', label: t('Between two days') },
] as const

export type KpiPeriod = (typeof kpiPeriods)[number]['value']

const quarterStart = (today: string): string => {
  const month = Number(today.slice(5, 7))
  return `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

const starts: Readonly<Record<Exclude<KpiPeriod, 'days'>, (today: string) => string>> = {
  today: (today) => today,
  7: (today) => dayAfter(today, -6),
  30: (today) => dayAfter(today, -29),
  month: (today) => `${today.slice(0, 8)}01`,
  quarter: quarterStart,
  year: (today) => `${today.slice(0, 5)}01-01`,
}

/**
 * The days of a period that ends today.
 *
 * @example daysOfPeriod('quarter', '2026-05-15') // from 1 April to 15 May
 */
export const daysOfPeriod = (period: Exclude<KpiPeriod, 'days'>, today: string): Days => ({
  from: starts[period](today),
  to: today,
})

export const lengthOf = ({ from, to }: Days): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1

/** As many days before, up to the day before the first. */
export const daysBefore = (days: Days): Days => ({
  from: dayAfter(days.from, -lengthOf(days)),
  to: dayAfter(days.from, -1),
})

/** By what a period is told unless somebody chooses: about as many points as can be told apart. */
export const usualAggregation = (days: Days): Aggregation => {
  const length = lengthOf(days)
  if (length <= 45) return 'daily'
  return length <= 200 ? 'weekly' : 'monthly'
}
