import type { LineShift } from '../../../contract/production/masterData.ts'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import type { RunningStandstill } from '../../../contract/production/standstill.ts'
import { dayAfter, instantOf, localTime } from '../../../contract/zoneClock.ts'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import type { Category } from './categoryWords.ts'
import type { ShiftOfLine } from './shiftAt.ts'

/** A standstill as it is typed. */
export interface StandstillDraft {
  readonly category: Category | null
  readonly reason: string
  readonly day: string
  readonly type: ShiftType
  /** Such as 14:05, by the clocks of the plant; empty is not said. */
  readonly start: string
  readonly minutes: string
  readonly order: string | null
  readonly notes: string
  /** The start to the second, while nobody types another time. */
  readonly exact: { readonly at: string; readonly text: string } | null
}

/** What the station stores of it. */
export interface StandstillInput {
  readonly category: Category
  readonly reason: string
  readonly shift_date: string
  readonly shift_type: ShiftType
  readonly minutes: number
  readonly started_at: string | null
  readonly work_order_id: string | null
  readonly notes: string | null
}

const empty = { category: null, reason: '', order: null, notes: '' } as const

export const newStandstill = ({ day, type }: ShiftOfLine): StandstillDraft => ({
  ...empty,
  day,
  type,
  start: '',
  minutes: '',
  exact: null,
})

const timeText = (at: string, zone: string): string => localTime(Date.parse(at), zone).time

/** What was begun and ended by a tap each, with the minutes between. */
export const endedStandstill = (
  { started_at: at, ended_at: end }: Pick<RunningStandstill, 'started_at' | 'ended_at'>,
  { day, type }: ShiftOfLine,
  zone: string,
): StandstillDraft => {
  const text = timeText(at, zone)
  const took = Date.parse(end ?? at) - Date.parse(at)
  const minutes = Math.max(0.1, Math.round(took / 6000) / 10)
  return {
    ...empty,
    day,
    type,
    start: text,
    minutes: formatNumber(minutes, Number.isInteger(minutes) ? 0 : 1),
    exact: { at, text },
  }
}

export const draftOfStandstill = (event: DowntimeEvent, zone: string): StandstillDraft => {
  const { started_at: at } = event
  const text = at === null ? '' : timeText(at, zone)
  return {
    category: event.category,
    reason: event.reason,
    day: event.shift_date,
    type: event.shift_type,
    start: text,
    minutes: String(event.minutes),
    order: event.work_order_id,
    notes: event.notes ?? '',
    exact: at === null ? null : { at, text },
  }
}

/** A time before the shift starts is one of the day after: the shift goes on past midnight. */
const startOf = (
  { day, type, start, exact }: StandstillDraft,
  shifts: readonly LineShift[],
  zone: string,
): string | null => {
  if (start === '') return null
  if (exact !== null && exact.text === start) return exact.at
  const begins = shifts.find(({ shift_type }) => shift_type === type)?.starts_at ?? null
  const date = begins !== null && start < begins ? dayAfter(day) : day
  return new Date(instantOf(date, start, zone)).toISOString()
}

const minutesOf = (text: string): { readonly value: number } | { readonly fault: string } => {
  const parsed = parseNumber(text, writesComma())
  if (parsed.kind === 'fault') return { fault: parsed.fault }
  if (parsed.kind === 'empty') return { fault: t('Say how many minutes.') }
  return parsed.value > 0 && parsed.value <= 1440
    ? { value: parsed.value }
    : { fault: t('A standstill takes more than 0 and at most 1440 minutes, a day.') }
}

/** What was typed as the station takes it, or what is missing by field. */
export const readStandstill = (
  draft: StandstillDraft,
  shifts: readonly LineShift[],
  zone: string,
): { readonly input: StandstillInput | null; readonly faults: FieldFaults } => {
  const minutes = minutesOf(draft.minutes)
  const reason = draft.reason.trim()
  const faults: Record<string, string> = {}
  if (draft.category === null) faults.category = t('Choose what it was.')
  if (reason === '') faults.reason = t('Say why it stood still.')
  if (draft.day === '') faults.shift_date = t('Say on which day the shift began.')
  if ('fault' in minutes) faults.minutes = minutes.fault
  if (draft.category === null || 'fault' in minutes || Object.keys(faults).length > 0) {
    return { input: null, faults }
  }
  return {
    faults,
    input: {
      category: draft.category,
      reason,
      shift_date: draft.day,
      shift_type: draft.type,
      minutes: minutes.value,
      started_at: startOf(draft, shifts, zone),
      work_order_id: draft.order,
      notes: draft.notes.trim() || null,
    },
  }
}
