import { dayAfter, weekdayOf } from '../../../contract/zoneClock.ts'
import { t } from '../../words/t.ts'

/** Which orders the board is narrowed down to. */
export const orderChoices = [
  { value: 'all', label: t('All') },
  { value: 'week', label: t('Due this week') },
  { value: 'at_risk', label: t('At risk') },
  { value: 'late', label: t('Late') },
] as const

export type OrderChoice = (typeof orderChoices)[number]['value']

/** What the board asks for beside a state. */
export interface OrderFilters {
  /** Left out for all lines. */
  readonly client_id?: string
  readonly search?: string
  readonly attention?: 'late' | 'at_risk'
  readonly date_from?: string
  readonly date_to?: string
}

/**
 * The question that a choice and a search stand for. A week ends on Sunday.
 *
 * @example orderFilters({ client_id: 'ACME' }, 'week', '', '2026-03-18') // due from 2026-03-18 to 2026-03-22
 */
export const orderFilters = (
  whose: { readonly client_id?: string },
  choice: OrderChoice,
  search: string,
  today: string,
): OrderFilters => ({
  ...whose,
  ...(search.trim() === '' ? {} : { search: search.trim() }),
  ...(choice === 'late' || choice === 'at_risk' ? { attention: choice } : {}),
  ...(choice === 'week' ? { date_from: today, date_to: dayAfter(today, 7 - weekdayOf(today)) } : {}),
})
