import { z } from 'zod'
import { recordHoldInput } from './production/workOrder.ts'

/** A hold of a table: of the past, or one that lasts where it tells no release. */
export const importedHold = z
  .strictObject({ ...recordHoldInput.shape, released_at: recordHoldInput.shape.released_at.optional() })
  .refine(
    ({ held_at: held, released_at: released }) =>
      released === undefined || Date.parse(held) <= Date.parse(released),
    { path: ['released_at'], message: 'must not be before held_at' },
  )
