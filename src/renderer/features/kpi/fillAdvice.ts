import type { Permission } from '../../../contract/permission.ts'
import type { CheckableField, InferenceAnalysis } from '../../../contract/production/inference.ts'
import { readStyleAdvice, type StyleAdvice } from '../../../contract/production/styleAdvice.ts'
import { t } from '../../words/t.ts'
import { isOnly } from './strategyWords.ts'

/** A screen on which what was filled in is mended. */
export interface FillPlace {
  readonly path: string
  readonly word: string
  readonly needs: Permission
}

/** What to do about what was filled in for a field. */
export interface FillAdvice {
  readonly field: CheckableField
  /** What is missing, and what it makes unsure. */
  readonly why: string
  /** What to do about it. */
  readonly what: string
  /** Which styles it is about, most entries first; empty where it is about none in particular. */
  readonly styles: readonly StyleAdvice[]
  /** Entries of further styles, which are not told one by one. */
  readonly more: number
  readonly places: readonly FillPlace[]
}

const orders: FillPlace = { path: '/production/orders/list', word: t('Work orders'), needs: 'data.read' }
const entries: FillPlace = { path: '/production', word: t('Entries'), needs: 'data.read' }
const attendance: FillPlace = { path: '/production/attendance', word: t('Attendance'), needs: 'data.read' }
const styles: FillPlace = {
  path: '/production/setup/styles',
  word: t('Standards of the styles'),
  needs: 'production.edit',
}
const shifts: FillPlace = {
  path: '/production/setup',
  word: t('Hours of the shifts'),
  needs: 'production.edit',
}

const cycleAdvice = (analysis: InferenceAnalysis, lines: readonly string[]): FillAdvice[] => {
  const cycle = analysis.data_completeness.ideal_cycle_time
  if (cycle === undefined || cycle.missing_count === 0) return []
  const known = analysis.client_id === null ? lines : null
  const named = analysis.recommendations.flatMap((one) => readStyleAdvice(one, known) ?? [])
  const hasStandards = isOnly('style_standard', cycle)
  return [
    {
      field: 'ideal_cycle_time',
      why: t(
        '{{count}} entries have no cycle time from their order, which makes efficiency, performance and OEE less sure.',
        { count: cycle.missing_count },
      ),
      what: hasStandards
        ? t('Enter the cycle time in the orders.')
        : t('Enter the cycle time in the orders, or at least set a standard for each style.'),
      styles: named,
      more: cycle.missing_count - named.reduce((sum, style) => sum + style.entries, 0),
      places: hasStandards ? [orders] : [styles, orders],
    },
  ]
}

type Gap = Exclude<CheckableField, 'ideal_cycle_time'>

const gaps: Readonly<Record<Gap, (count: number) => Pick<FillAdvice, 'why' | 'what' | 'places'>>> = {
  planned_ship_date: (count) => ({
    why: t('{{count}} orders have no ship date, which makes on-time delivery less sure.', { count }),
    what: t('Enter in the order when it is to be shipped.'),
    places: [orders],
  }),
  employees_present: (count) => ({
    why: t('{{count}} entries do not say how many people were present, which makes absenteeism less sure.', {
      count,
    }),
    what: t(
      'Record the attendance of the shifts, which counts in their place, or enter the people present with each entry.',
    ),
    places: [attendance, entries],
  }),
  shift_hours_scheduled: (count) => ({
    why: t(
      '{{count}} entries do not say the hours of their shift, which makes efficiency and availability less sure.',
      { count },
    ),
    what: t(
      'See that each shift has its true hours under Setup. Files and programs may send others with an entry.',
    ),
    places: [shifts],
  }),
}

/**
 * What to do about what was filled in, in the order of the station's recommendations, in the person's language.
 *
 * @param lines the lines that are known, to tell a style from its line
 * @example fillAdvice(analysis, [])[0].why // '3 entries have no cycle time from their order. …'
 */
export const fillAdvice = (analysis: InferenceAnalysis, lines: readonly string[]): FillAdvice[] => [
  ...cycleAdvice(analysis, lines),
  ...(Object.keys(gaps) as Gap[]).flatMap((field) => {
    const count = analysis.data_completeness[field]?.missing_count ?? 0
    return count === 0 ? [] : [{ field, styles: [], more: 0, ...gaps[field](count) }]
  }),
]
