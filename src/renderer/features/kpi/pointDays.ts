import { shortDay } from '../../components/line/dayWords.ts'
import { t } from '../../words/t.ts'
import type { KpiReading } from './kpiFigure.ts'

/** A figure of a day, week or month as the station tells it. */
export type KpiPoint = KpiReading & {
  readonly date: string
  readonly date_to: string
  readonly target: number | null
  /** What was filled in for it, such as efficiency_ideal_cycle_time. */
  readonly inference_flags: readonly string[]
}

/**
 * The days of a point in words.
 *
 * @example pointDays({ date: '2026-01-05', date_to: '2026-01-11' }) // 'Mon 5 Jan – Sun 11 Jan'
 */
export const pointDays = ({ date, date_to }: Pick<KpiPoint, 'date' | 'date_to'>): string =>
  date === date_to ? shortDay(date) : t('{{from}} – {{to}}', { from: shortDay(date), to: shortDay(date_to) })
