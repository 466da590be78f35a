import { z } from 'zod'
import { timestampOut } from '../fields.ts'

export const batchStates = ['PENDING', 'PROCESSING', 'COMPLETED', 'FAILED'] as const

export type BatchState = (typeof batchStates)[number]

/** Bytes of a file of production entries. */
export const longestBatch = 16 * 1024 * 1024

export const submitBatchInput = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  file_name: z.string().trim().max(255).optional(),
})

export const rowFault = z.strictObject({
  row: z.int().describe('of the file, counted from 1 with its header'),
  field: z.string(),
  error: z.string(),
})

export const submittedBatch = z.strictObject({
  batch_id: z.string(),
  total_rows: z.int(),
  valid_rows: z.int(),
  invalid_rows: z.int(),
  errors: z.array(rowFault),
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
