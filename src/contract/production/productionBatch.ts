import { z } from 'zod'
import { timestampOut } from '../fields.ts'

export const batchStates = ['PENDING', 'PROCESSING', 'COMPLETED', 'FAILED'] as const

export type BatchState = (typeof batchStates)[number]

/** As many faults of a file are told one by one. */
export const mostFaults = 1_000

/** Bytes of a file of production entries. */
export const longestBatch = 16 * 1024 * 1024

export const submitBatchInput = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  file_name: z.string().trim().max(255).optional(),
  idempotency_key: z.string().min(1).max(255).optional().describe('rows sent before with it count once'),
})

export const submitBatchBody = z
  .unknown()
  .describe('the file itself as text/csv, or the file of a form; its first row names the columns')

export const submitBatchQuery = z.strictObject({ file_name: z.string().trim().max(255).optional() })

/** A batch in a path. */
export const batchPath = z.strictObject({ id: z.string().min(1).max(40) })

export const rowFault = z.strictObject({
  row: z.int().describe('of the file, counted from 1 with its header'),
  field: z.string(),
  error: z.string(),
})

export type RowFault = z.infer<typeof rowFault>

export const submittedBatch = z.strictObject({
  batch_id: z.string(),
  total_rows: z.int(),
  valid_rows: z.int(),
  invalid_rows: z.int(),
  errors: z.array(rowFault).describe('at most 1,000'),
  errors_omitted: z.int().describe('how many more there are'),
  status_url: z.string(),
})

export const ofBatch = z.strictObject({ batch_id: z.string().min(1).max(40) })

export const batchStatus = z.strictObject({
  batch_id: z.string(),
  status: z.enum(batchStates),
  progress: z.strictObject({ total: z.int(), processed: z.int(), failed: z.int() }),
  estimated_completion: timestampOut.nullable(),
  errors: z.array(rowFault).describe('what was refused while it was stored'),
})
