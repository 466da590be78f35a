import type { z } from 'zod'

/** A schema of what one record says, whatever it is made of. */
export type RecordSchema<Output> = z.ZodType<Output>
