import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { id, timestampOut } from './fields.ts'
import { draftId, importMapping, importQuestion } from './importTable.ts'

const corrections = z
  .array(z.strictObject({ row: z.int().min(1), column: z.int().min(0), value: z.string().max(1_000) }))
  .max(20_000)
  .default([])
  .describe('cells that are read as something else; rows from 1, columns from 0')

export const draftMapping = { draft_id: draftId, mapping: importMapping, corrections }

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

const told = z.union([z.string(), z.number(), z.boolean()]).nullable()

const recordTwin = z.strictObject({
  row: z.int(),
  record: z.string().describe('what it is known by, such as its order, day and shift'),
  differences: z
    .array(z.strictObject({ field: z.string(), given: told, stored: told }))
    .describe('where it says something else than what is stored'),
})

/** A row with the identity of a stored record. */
export type RecordTwin = z.infer<typeof recordTwin>

const recordTwins = z.strictObject({ count: z.int(), first: z.array(recordTwin) })

export const importRecords = z.strictObject({
  new: z.int(),
  same: recordTwins.describe('stored already, and all that the row says is the same'),
  different: recordTwins.describe('stored already with something else'),
  keeps_both: z.boolean().describe('two of one identity may stand beside each other'),
  may_overwrite: z.boolean().describe('you may change what is stored'),
  lines: z.array(z.string()).describe('that the rows are of; the first 20'),
  line_count: z.int(),
  day_count: z.int().describe('days that the rows are of'),
  first_day: z.string().nullable(),
  last_day: z.string().nullable(),
})

/** What an import of production records would do. */
export type ImportRecords = z.infer<typeof importRecords>

export const importCheck = z.strictObject({
  questions: z.array(importQuestion).describe('nothing else is told until they are answered'),
  rows: z.int().describe('with data'),
  total: z.int().describe('subgroups, pieces or records'),
  good: z.int(),
  bad: z.int(),
  fault_count: z.int(),
  faults: z.array(importFault).describe('the first 500, by row'),
  duplicates: twins.describe('same characteristic, time and values; of records only their count'),
  conflicts: twins.describe('same characteristic and time, other values; of records only their count'),
  previews: z.array(importPreview).describe('of at most 20 characteristics'),
  records: importRecords.nullable().describe('of production; null for all else'),
})

/** What an import would do. */
export type ImportCheck = z.infer<typeof importCheck>

export const importRowsInput = z.strictObject({
  draft_id: draftId,
  from: z.int().min(1).describe('the first row, from 1'),
  count: z.int().min(1).max(500),
})

/** Rows of a table as they stand, without what was corrected. */
export const importRows = z.strictObject({ rows: z.array(z.array(z.string())) })
