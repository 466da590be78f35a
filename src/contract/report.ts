import { z } from 'zod'
import { timestampIn } from './fields.ts'
import { operation } from './operation.ts'
import { languages } from './preference.ts'

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

/** Reports that are made when they are asked for. */
export const reportOperations = {
  'report.spc': operation('data.read', spcReportQuery, reportFile),
}
