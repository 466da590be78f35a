import { z } from 'zod'
import { id } from './fields.ts'

/**
 * What a gauge or scanner that types sends before a value. It cannot begin like a number, or nobody could tell where the
 * number begins.
 */
export const wedgePrefix = z
  .string()
  .trim()
  .min(1)
  .max(16)
  .regex(/^[^\s\d.,+−-]\S*$/, 'must not begin with a digit, a sign or a decimal sign, and has no spaces')

export const wedgeRoute = z.strictObject({
  id,
  prefix: wedgePrefix.describe('what the gauge types before the value, such as "B;"'),
  characteristic_id: id,
  characteristic_code: z.string(),
  characteristic_name: z.string(),
})

/** Where the readings of a gauge that types go: those with the prefix belong to the characteristic. */
export type WedgeRoute = z.infer<typeof wedgeRoute>

export const createWedgeRouteInput = z.strictObject({ prefix: wedgePrefix, characteristic_id: id })
