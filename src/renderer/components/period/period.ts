import { t } from '../../words/t.ts'

const day = 86_400_000

/** Periods that people ask for, by how many days they go back. */
export const periods = [
  { value: '1', label: t('Last 24 hours') },
  { value: '7', label: t('Last 7 days') },
  { value: '30', label: t('Last 30 days') },
  { value: '90', label: t('Last 90 days') },
  { value: '365', label: t('Last 365 days') },
  { value: 'days', label: t('Between two days') },
] as const

/**
 * When a period begins that goes back so many days, to the minute.
 *
 * @example periodStart('7', Date.parse('2026-01-08T06:00:30Z')) // '2026-01-01T06:00:00.000Z'
 */
export const periodStart = (days: string, now: number): string =>
  new Date(Math.floor((now - Number(days) * day) / 60_000) * 60_000).toISOString()

/**
 * The first or the last moment of a day as a date field writes it, in the reader's time; undefined where there is none.
 *
 * @example dayEdge('2026-01-05', 'end') // '2026-01-05T22:59:59.999Z' in Berlin
 */
export const dayEdge = (date: string, edge: 'start' | 'end'): string | undefined => {
  const time = Date.parse(`${date}T${edge === 'start' ? '00:00:00.000' : '23:59:59.999'}`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
