import { z } from 'zod'
import { id, pageOf, pageQuery, timestampOut } from '../fields.ts'
import { languages } from '../preference.ts'
import { isTimeZone } from '../zoneClock.ts'
import { clientId, day } from './productionFields.ts'
import { readSchedule, scheduleAsText, scheduleForms } from './scheduleText.ts'

/** Reports that can be had, and sent. */
export const reportTypes = ['daily_production', 'production_excel', 'spc'] as const

export type ReportType = (typeof reportTypes)[number]

const schedule = z.string().transform((text, context) => {
  const read = readSchedule(text)
  if (read !== null) return scheduleAsText(read)
  context.addIssue({ code: 'custom', message: scheduleForms })
  return z.NEVER
})

const mailAddress = z.email('must be a mail address').max(254)

/** Whether a text is the address of a mailbox. */
export const isMailAddress = (text: string): boolean => mailAddress.safeParse(text).success

const recipients = z
  .array(mailAddress)
  .min(1)
  .max(20)
  .refine(
    (given) => new Set(given.map((one) => one.toLowerCase())).size === given.length,
    'must name each address once',
  )

const timezone = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .refine(isTimeZone, 'must be the name of a time zone, such as America/Mexico_City')

const fields = {
  client_id: clientId,
  report_type: z.enum(reportTypes),
  recipients,
  schedule: schedule.describe('"06:00 daily", "06:00 weekdays", "06:00 monday" or "06:00 monthly"'),
  timezone: timezone.describe('IANA name; the clocks of this zone say when'),
  language: z.enum(languages).describe('of the report and the mail'),
  characteristic_id: id.nullable().describe('what an SPC report is about; null for the others'),
}

export const createReportScheduleInput = z
  .strictObject({
    ...fields,
    language: fields.language.default('en'),
    characteristic_id: fields.characteristic_id.default(null),
  })
  .superRefine(({ report_type, characteristic_id }, context) => {
    const isSpc = report_type === 'spc'
    if (isSpc === (characteristic_id !== null)) return
    context.addIssue({
      code: 'custom',
      path: ['characteristic_id'],
      message: isSpc ? 'must say which characteristic the report is about' : 'belongs to SPC reports only',
    })
  })

export const reportScheduleChanges = z
  .strictObject({
    recipients,
    schedule: fields.schedule,
    timezone: fields.timezone,
    language: fields.language,
    paused: z.boolean(),
  })
  .partial()

export const ofReportSchedule = z.strictObject({ schedule_id: id })

/**
 * How a mail stands. `pending` it is to go out; `sending` it is on its way; `unsure` the station was cut off after all was said, so
 * that it may have arrived; `missed` the station was off for too long; `cancelled` the schedule does not hold any more.
 */
export const reportDeliveryStates = [
  'pending',
  'sending',
  'sent',
  'failed',
  'unsure',
  'missed',
  'cancelled',
] as const

export type ReportDeliveryState = (typeof reportDeliveryStates)[number]

/** The days that a report of a schedule is about. */
export const reportSpans = ['day', 'since_last', 'week', 'month'] as const

export type ReportSpan = (typeof reportSpans)[number]

export const reportSchedule = z.strictObject({
  id,
  ...fields,
  schedule: z.string(),
  paused: z.boolean(),
  span: z
    .enum(reportSpans)
    .describe(
      'day: the last whole plant day; since_last: on Monday Friday to Sunday, else the last whole plant day; week: the last 7 whole plant days; month: the month before',
    ),
  next_at: timestampOut.nullable().describe('null while paused'),
  last: z
    .strictObject({ occurrence_at: timestampOut, states: z.array(z.enum(reportDeliveryStates)) })
    .nullable()
    .describe('the last time it was due, with the state of the mail to each recipient'),
  created_by: z.string(),
  created_at: timestampOut,
  updated_by: z.string(),
  updated_at: timestampOut,
})

/** A report that goes out by mail at its times. */
export type ReportSchedule = z.infer<typeof reportSchedule>

export const reportDelivery = z.strictObject({
  id,
  schedule_id: id,
  report_type: z.enum(reportTypes),
  is_test: z.boolean(),
  occurrence_at: timestampOut.describe('when it was due; of a test, when it was asked for'),
  recipient: z.string(),
  state: z.enum(reportDeliveryStates),
  date_from: day,
  date_to: day,
  file_name: z.string().nullable(),
  attempts: z.int(),
  next_attempt_at: timestampOut.nullable(),
  finished_at: timestampOut.nullable(),
  answer: z.string().nullable().describe("the mail server's answer, or why there was none"),
  created_at: timestampOut,
})

/** One report to one recipient. */
export type ReportDelivery = z.infer<typeof reportDelivery>

export const reportDeliveryQuery = z.strictObject({
  schedule_id: z.coerce.number().int().positive().optional(),
  state: z.enum(reportDeliveryStates).optional(),
  ...pageQuery,
})

/** The query of the log of one schedule, which stands in the path. */
export const reportDeliveryPathQuery = reportDeliveryQuery.omit({ schedule_id: true })

export const reportDeliveryPage = pageOf(reportDelivery)
