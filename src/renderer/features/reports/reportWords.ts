import type {
  ReportDeliveryState,
  ReportSpan,
  ReportType,
} from '../../../contract/production/reportSchedule.ts'
import type { ScheduleDays } from '../../../contract/production/scheduleText.ts'
import type { StateKind } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'

/** What each report is called. */
export const reportTypeWords: Readonly<Record<ReportType, string>> = {
  daily_production: t('Daily production (PDF)'),
  production_excel: t('Production data (workbook)'),
  spc: t('SPC report of a characteristic (PDF)'),
}

/** On which days a schedule is due. */
export const daysWords: Readonly<Record<ScheduleDays, string>> = {
  daily: t('Every day'),
  weekdays: t('Monday to Friday'),
  monday: t('Every Monday'),
  tuesday: t('Every Tuesday'),
  wednesday: t('Every Wednesday'),
  thursday: t('Every Thursday'),
  friday: t('Every Friday'),
  saturday: t('Every Saturday'),
  sunday: t('Every Sunday'),
  monthly: t('On the 1st of each month'),
}

/** Which days a report that goes out is about. */
export const spanWords: Readonly<Record<ReportSpan, string>> = {
  day: t('Each report is about the last whole plant day.'),
  since_last: t('Each report is about the last whole plant day; on Monday it is about Friday to Sunday.'),
  week: t('Each report is about the last 7 whole plant days.'),
  month: t('Each report is about the month before.'),
}

/** How a mail stands, with the shape that says the same. */
export const stateWords: Readonly<Record<ReportDeliveryState, readonly [StateKind, string]>> = {
  pending: ['due', t('Waiting')],
  sending: ['trial', t('On its way')],
  sent: ['steady', t('Sent')],
  failed: ['alarm', t('Failed')],
  unsure: ['warning', t('May have arrived')],
  missed: ['excluded', t('Missed')],
  cancelled: ['steady', t('Not needed')],
}
