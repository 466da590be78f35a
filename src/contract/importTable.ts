import { z } from 'zod'
import { id, label } from './fields.ts'
import { recordLayouts } from './importKind.ts'
import { clientId } from './production/productionFields.ts'

/** Characters of a pasted text, and bytes of a file. */
export const longestText = 16 * 1024 * 1024

const mostColumns = 2_100

/** How a table holds its data. */
export const importLayouts = [
  'subgroups',
  'measurements',
  'wide',
  'counts',
  'pieces',
  ...recordLayouts,
] as const

export type ImportLayout = (typeof importLayouts)[number]

export const importLayout = z
  .enum(importLayouts)
  .describe(
    'subgroups: a row a subgroup, its values in columns; measurements: a row a measurement, subgroups by a column or by their number; wide: a row a piece, a column a characteristic; counts: a row a count with its size; pieces: records of the sample manager; the others: a row a record of production, its columns of the role field, named as the API names them',
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
  name: label(64)
    .optional()
    .describe(
      'of a note, a marker or a field; the header unless given. Of a record of production the name of its field, such as units_produced',
    ),
  decimal: z
    .enum(decimalSigns)
    .optional()
    .describe('left out where the numbers do not tell; it is asked then'),
  date_order: z.enum(dateOrders).optional().describe('left out where the dates do not tell'),
  detection_limit: z
    .number()
    .positive()
    .optional()
    .describe('what a word such as <LOD stands for, where below_detection takes the limit or half of it'),
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

export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be a time zone such as Europe/Berlin')
  .optional()
  .describe('of times without an offset; that of the station unless given')

export const belowDetection = z
  .enum(['refuse', 'limit', 'half', 'blank'])
  .describe(
    'what <0.01 and <LOD stand for: nothing (a fault), the limit itself, half of it, or a value that was not measured',
  )

export const importMapping = z.strictObject({
  layout: importLayout,
  header_row: z.int().min(0).max(50).describe('1 is the first row of the table; 0 where it has no header'),
  characteristic_id: id.optional().describe('of every row, where no column names it'),
  client_id: clientId
    .optional()
    .describe('line of every row, where no column names it; your own unless given'),
  columns: z.array(columnMapping).min(1).max(mostColumns).describe('one for each column, from the left'),
  time_zone: timeZone,
  below_detection: belowDetection.default('refuse'),
})

/** How a table is read. */
export type ImportMapping = z.output<typeof importMapping>

export const delimiter = z.enum(['\t', ';', ',', '|'])

export type Delimiter = z.infer<typeof delimiter>

export const fileName = z.string().trim().max(255).optional()
export const draftId = z.string().min(1).max(64)

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
    sheet: z
      .string()
      .max(100)
      .optional()
      .describe('of an XLSX file; the first that holds something unless given'),
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
  below_detection: z.int().describe('cells such as <0.01 or <LOD'),
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
