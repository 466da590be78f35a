import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { id, label, timestampOut } from './fields.ts'

/** Characters of a pasted text, and bytes of a file. */
export const longestText = 16 * 1024 * 1024

const mostColumns = 2_100

/** How a table holds its data. */
export const importLayouts = ['subgroups', 'measurements', 'wide', 'counts', 'pieces'] as const

export type ImportLayout = (typeof importLayouts)[number]

const importLayout = z
  .enum(importLayouts)
  .describe(
    'subgroups: a row a subgroup, its values in columns; measurements: a row a measurement, subgroups by a column or by their number; wide: a row a piece, a column a characteristic; counts: a row a count with its size; pieces: records of the sample manager',
  )

export const columnRoles = [
  'ignore',
  'characteristic',
  'subgroup',
  'time',
  'date',
  'time_of_day',
  'value',
  'count',
  'size',
  'batch',
  'operator',
  'part',
  'note',
  'kit_number',
  'name',
  'country',
  'haplogroup',
  'marker',
  'field',
] as const

export type ColumnRole = (typeof columnRoles)[number]

export const decimalSigns = ['point', 'comma'] as const

export type DecimalSign = (typeof decimalSigns)[number]

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const

export type DateOrder = (typeof dateOrders)[number]

export const columnMapping = z.strictObject({
  role: z.enum(columnRoles),
  characteristic_id: id.optional().describe('of a value column of the layout wide'),
  name: label(64).optional().describe('of a note, a marker or a field; the header unless given'),
  decimal: z
    .enum(decimalSigns)
    .optional()
    .describe('left out where the numbers do not tell; it is asked then'),
  date_order: z.enum(dateOrders).optional().describe('left out where the dates do not tell'),
})

/** What a column holds. */
export type ColumnMapping = z.infer<typeof columnMapping>

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be a time zone such as Europe/Berlin')
  .optional()
  .describe('of times without an offset; that of the station unless given')

const belowDetection = z
  .enum(['refuse', 'limit', 'half'])
  .describe('what <0.01 stands for: nothing (a fault), the limit itself, or half of it')

export const importMapping = z.strictObject({
  layout: importLayout,
  header_row: z.int().min(0).max(50).describe('1 is the first row of the table; 0 where it has no header'),
  characteristic_id: id.optional().describe('of every row, where no column names it'),
  columns: z.array(columnMapping).min(1).max(mostColumns).describe('one for each column, from the left'),
  time_zone: timeZone,
  below_detection: belowDetection.default('refuse'),
})

/** How a table is read. */
export type ImportMapping = z.output<typeof importMapping>

const delimiter = z.enum(['\t', ';', ',', '|'])

export type Delimiter = z.infer<typeof delimiter>

const fileName = z.string().trim().max(255).optional()
const draftId = z.string().min(1).max(64)

export const understandInput = z
  .strictObject({
    draft_id: draftId.optional().describe('understands what was sent before again, with other choices'),
    text: z.string().max(longestText).optional().describe('pasted, or read from a file'),
    bytes: z
      .instanceof(Uint8Array)
      .refine((bytes) => bytes.byteLength <= longestText, `must be at most ${longestText} bytes`)
      .optional()
      .describe('of a CSV, TSV or XLSX file'),
    file_name: fileName,
    delimiter: delimiter.optional(),
    sheet: z.string().max(100).optional().describe('of an XLSX file; the first unless given'),
    header_row: z.int().min(0).max(50).optional(),
    layout: importLayout.optional(),
  })
  .refine(
    ({ draft_id, text, bytes }) => [draft_id, text, bytes].filter((one) => one !== undefined).length === 1,
    { message: 'send one of text, bytes and draft_id', path: ['text'] },
  )

export type UnderstandInput = z.output<typeof understandInput>

export const importQuestion = z.strictObject({
  about: z.enum(['decimal', 'date_order', 'delimiter']),
  column: z.int().nullable().describe('from 0; null where it is about the whole table'),
  question: z.string(),
  examples: z.array(z.string()),
  choices: z.array(z.string()),
})

/** What only a person can tell of a table; it is not imported before. */
export type ImportQuestion = z.infer<typeof importQuestion>

export const understoodColumn = z.strictObject({
  name: z.string().describe('its header, or its letter where it has none'),
  kind: z.enum(['number', 'time', 'text', 'empty']),
  blanks: z.int(),
  examples: z.array(z.string()),
  decimal: z.enum(decimalSigns).nullable().describe('null where the numbers do not tell'),
  date_order: z.enum(dateOrders).nullable(),
  unit: z.string().nullable().describe('that trails its numbers'),
  below_detection: z.int().describe('cells such as <0.01'),
})

export const understood = z.strictObject({
  draft_id: z.string().describe('names it in what follows; it is kept for half an hour after its last use'),
  file_name: z.string().nullable(),
  format: z.enum(['text', 'xlsx']),
  encoding: z.string().nullable(),
  delimiter: delimiter.nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  rows: z.int().describe('of the table, header and what stands above it too'),
  columns: z.array(understoodColumn),
  mapping: importMapping,
  remembered: z.boolean().describe('the mapping is the one that was used for this header before'),
  questions: z.array(importQuestion),
  first_rows: z.array(z.array(z.string())).describe('the first 20, as they stand'),
})

/** What was understood of a table, to be shown and put right. */
export type Understood = z.infer<typeof understood>

const corrections = z
  .array(z.strictObject({ row: z.int().min(1), column: z.int().min(0), value: z.string().max(1_000) }))
  .max(20_000)
  .default([])
  .describe('cells that are read as something else; rows from 1, columns from 0')

const draftMapping = { draft_id: draftId, mapping: importMapping, corrections }

export const checkInput = z.strictObject(draftMapping)

export type CheckInput = z.output<typeof checkInput>

export const importFault = z.strictObject({
  row: z.int().describe('of the table, from 1'),
  column: z.int().nullable().describe('from 0; null where it is about the row'),
  column_name: z.string().nullable(),
  cell: z.string().nullable().describe('what stands there'),
  message: z.string().describe('what is wrong and what to do'),
})

export type ImportFault = z.infer<typeof importFault>

const storedTwin = z.strictObject({
  row: z.int(),
  characteristic_id: id,
  characteristic: z.string().describe('its code'),
  timestamp: timestampOut,
  values: z.array(z.number()),
  sample_id: id.describe('what is stored'),
  stored: z.array(z.number()).describe('the values that stand there'),
})

/** A subgroup of the table with the time of a stored one. */
export type StoredTwin = z.infer<typeof storedTwin>

const twins = z.strictObject({ count: z.int(), first: z.array(storedTwin) })

export const previewPoint = z.strictObject({
  timestamp: timestampOut,
  value: z.number().nullable(),
  center_line: z.number().nullable(),
  ucl: z.number().nullable(),
  lcl: z.number().nullable(),
  new: z.boolean(),
  signals: z.array(z.strictObject({ rule_id: z.int(), chart: z.enum(chartPanels) })),
})

export type PreviewPoint = z.infer<typeof previewPoint>

export const importPreview = z.strictObject({
  characteristic_id: id,
  code: z.string(),
  name: z.string(),
  subgroups: z.int(),
  first_at: timestampOut.nullable().describe('null where the table names no time: now'),
  last_at: timestampOut.nullable(),
  points: z
    .array(previewPoint)
    .describe('the last stored ones, then the newest of the table, by the limits in force'),
})

export type ImportPreview = z.infer<typeof importPreview>

export const importCheck = z.strictObject({
  questions: z.array(importQuestion).describe('nothing else is told until they are answered'),
  rows: z.int().describe('with data'),
  total: z.int().describe('subgroups, or pieces'),
  good: z.int(),
  bad: z.int(),
  fault_count: z.int(),
  faults: z.array(importFault).describe('the first 500, by row'),
  duplicates: twins.describe('same characteristic, time and values'),
  conflicts: twins.describe('same characteristic and time, other values'),
  previews: z.array(importPreview).describe('of at most 20 characteristics'),
})

/** What an import would do. */
export type ImportCheck = z.infer<typeof importCheck>

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
  total: z.int().describe('subgroups or pieces to be handled, faulty ones not counted'),
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
