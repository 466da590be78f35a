import { z } from 'zod'
import { timestampIn } from './fields.ts'
import { operation } from './operation.ts'
import { languages } from './preference.ts'
import { clientId, day } from './production/productionFields.ts'

/** A report as a file. */
export const reportFile = z.strictObject({
  file_name: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be the bytes of a file'),
})

/** A report as HTTP sends it. */
export const reportBytes = z.string().meta({ format: 'binary' })

/** What a report is written in. */
export const reportLanguage = z.enum(languages).default('en').describe('of the report')

const when = z.union([z.iso.date(), timestampIn])

export const spcReportQuery = z.strictObject({
  characteristic_id: z.coerce.number().int().positive(),
  from: when
    .optional()
    .describe('a time, or a day of the plant such as 2026-03-29; from the first subgroup unless given'),
  to: when.optional().describe('a time, or a day of the plant, which is taken whole; until now unless given'),
  language: reportLanguage,
})

/** Days that one workbook is about at most: a year. */
const mostDays = 366

const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

export const workbookQuery = z
  .strictObject({
    client_id: clientId
      .optional()
      .describe("the caller's own line unless given, all lines for those who see all"),
    date_from: day,
    date_to: day,
    language: reportLanguage,
  })
  .superRefine(({ date_from, date_to }, context) => {
    const days = daysOf(date_from, date_to)
    const fault =
      days < 1
        ? 'must not be before date_from'
        : days > mostDays
          ? `must be at most ${mostDays} days from date_from`
          : null
    if (fault !== null) context.addIssue({ code: 'custom', path: ['date_to'], message: fault })
  })

export const dailyReportQuery = z.strictObject({
  client_id: clientId
    .optional()
    .describe('whose day; the own line unless given, all lines for those who see all'),
  date: day.optional().describe('the day of the plant that it is unless given'),
  include_charts: z
    .enum(['true', 'false'])
    .default('true')
    .describe("control charts of the day's violations"),
  language: reportLanguage,
})

/** Reports that are made when they are asked for. */
export const reportOperations = {
  'report.spc': operation('data.read', spcReportQuery, reportFile),
  'report.daily': operation('data.read', dailyReportQuery, reportFile),
  'report.workbook': operation('report.export', workbookQuery, reportFile),
}
