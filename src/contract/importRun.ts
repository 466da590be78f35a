import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'
import { draftMapping, importFault } from './importCheck.ts'
import {
  belowDetection,
  columnMapping,
  dateOrders,
  decimalSigns,
  delimiter,
  fileName,
  importLayout,
  longestText,
  timeZone,
} from './importTable.ts'
import { clientId } from './production/productionFields.ts'

const choices = {
  rows: z.enum(['all', 'good']).default('all').describe('all: nothing is stored where one row has a fault'),
  duplicates: z.enum(['skip', 'keep']).default('skip').describe('keep stores them once more'),
  conflicts: z
    .enum(['skip', 'keep', 'overwrite'])
    .default('skip')
    .describe('skip leaves what is stored; keep stores both; overwrite corrects what is stored'),
}

export const startImportInput = z.strictObject({ ...draftMapping, ...choices })

export type StartImportInput = z.output<typeof startImportInput>

/** What a program may say of its table beside the table itself. */
export const submitImportOptions = z.strictObject({
  file_name: fileName,
  delimiter: delimiter.optional(),
  header_row: z.coerce.number().int().min(0).max(50).optional(),
  layout: importLayout.optional(),
  characteristic_id: z.coerce.number().int().positive().optional(),
  characteristic: label(64).optional().describe('its code, in place of characteristic_id'),
  client_id: clientId.optional().describe('line of records of production, where no column names it'),
  decimal: z.enum(decimalSigns).optional().describe('of all columns'),
  date_order: z.enum(dateOrders).optional().describe('of all columns'),
  time_zone: timeZone,
  below_detection: belowDetection.optional(),
  ...choices,
})

export const submitImportInput = submitImportOptions.extend({
  text: z.string().max(longestText).optional(),
  bytes: z.instanceof(Uint8Array).optional(),
  columns: z
    .record(z.string().max(200), columnMapping)
    .optional()
    .describe('by header, or by letter where there is none; the others are guessed'),
})

export type SubmitImportInput = z.output<typeof submitImportInput>

export const importStates = [
  'running',
  'done',
  'failed',
  'cancelling',
  'cancelled',
  'undoing',
  'undone',
  'interrupted',
] as const

export type ImportState = (typeof importStates)[number]

export const importStatus = z.strictObject({
  id,
  state: z
    .enum(importStates)
    .describe(
      'interrupted: the station ended meanwhile; undo it, or import it again and skip the duplicates',
    ),
  file_name: z.string().nullable(),
  layout: importLayout,
  total: z.int().describe('subgroups, pieces or records to be handled, faulty ones not counted'),
  done: z.int(),
  stored: z.int(),
  corrected: z.int(),
  skipped: z.int().describe('duplicates and conflicts'),
  refused: z.int(),
  seconds_left: z.number().nullable(),
  started_by: z.string(),
  started_at: timestampOut,
  finished_at: timestampOut.nullable(),
  undone_by: z.string().nullable(),
  undone_at: timestampOut.nullable(),
  problem: z.string().nullable().describe('why it failed, in a sentence'),
  faults: z.array(importFault).describe('the first 500 of what was refused'),
})

export type ImportStatus = z.infer<typeof importStatus>

export const ofImport = z.strictObject({ import_id: id })

export const importListInput = z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(50) })

export const undoImportInput = z.strictObject({
  import_id: id,
  reason: label(400).optional().describe('stands with each subgroup that is left out'),
})

/** A table as HTTP takes it in JSON; a file is the body itself, and all else stands in the query. */
export const submitImportJson = submitImportInput.omit({ bytes: true })

export const submitImportBody = z
  .unknown()
  .describe('the table itself, or in JSON {"text": …} with the options of the query beside it')

export const submitImportQuery = submitImportOptions.extend({
  columns: z
    .string()
    .max(200_000)
    .optional()
    .describe('JSON: what columns hold, by header, such as {"Ø": {"role": "value"}}; the others are guessed'),
})

/** An import as HTTP answers it when it has begun. */
export const importAccepted = importStatus.extend({ status_url: z.string() })

export const undoImportBody = undoImportInput.omit({ import_id: true })
