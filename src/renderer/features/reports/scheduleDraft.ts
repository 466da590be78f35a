import type { InputOf } from '../../../contract/operations.ts'
import type { Language } from '../../../contract/preference.ts'
import {
  createReportScheduleInput,
  type ReportSchedule,
  type ReportType,
} from '../../../contract/production/reportSchedule.ts'
import { readSchedule, type ScheduleDays } from '../../../contract/production/scheduleText.ts'
import { spoken } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'

/** A schedule as it is typed. */
export interface ScheduleDraft {
  readonly type: ReportType
  readonly line: string | null
  readonly characteristic: number | null
  readonly recipients: readonly string[]
  readonly days: ScheduleDays
  readonly time: string
  readonly zone: string
  readonly language: Language
}

/** What is to be mended; null where nothing is. */
export interface ScheduleFaults {
  readonly line: string | null
  readonly characteristic: string | null
  readonly recipients: string | null
  readonly time: string | null
}

/**
 * A draft to begin with: that of a schedule, or of a new one.
 *
 * @param own the line of whoever makes it; null for those who see all
 */
export const scheduleDraft = (
  known: ReportSchedule | null,
  own: string | null,
  zone: string,
): ScheduleDraft => {
  const { time = '06:00', days = 'daily' } = readSchedule(known?.schedule ?? '') ?? {}
  return {
    type: known?.report_type ?? 'daily_production',
    line: known?.client_id ?? own,
    characteristic: known?.characteristic_id ?? null,
    recipients: known?.recipients ?? [],
    days,
    time,
    zone: known?.timezone ?? zone,
    language: known?.language ?? spoken,
  }
}

/** When it goes out, as the station reads it. */
export const scheduleOf = ({ time, days }: ScheduleDraft): string => `${time} ${days}`

export const faultsOfDraft = (draft: ScheduleDraft): ScheduleFaults => ({
  line: draft.line === null || draft.line === '' ? t('Choose whose production it is about.') : null,
  characteristic:
    draft.type === 'spc' && draft.characteristic === null ? t('Choose a characteristic.') : null,
  recipients: draft.recipients.length === 0 ? t('Say who gets it.') : null,
  time: readSchedule(scheduleOf(draft)) === null ? t('Give a time such as 06:00.') : null,
})

/** What the station gets of a draft; null while something is to be mended. */
export const inputOfDraft = (draft: ScheduleDraft): InputOf<'reportSchedule.create'> | null => {
  const input = {
    client_id: draft.line ?? '',
    report_type: draft.type,
    characteristic_id: draft.type === 'spc' ? draft.characteristic : null,
    recipients: [...draft.recipients],
    schedule: scheduleOf(draft),
    timezone: draft.zone,
    language: draft.language,
  }
  return createReportScheduleInput.safeParse(input).success ? input : null
}
