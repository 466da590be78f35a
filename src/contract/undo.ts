import { z } from 'zod'
import { id } from './fields.ts'

/** How long the last entry can be taken back by whoever entered it. */
export const undoSeconds = 60

export const undoInput = z.strictObject({ characteristic_id: id, sample_id: id })
