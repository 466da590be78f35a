import { z } from 'zod'
import { label, timestampOut } from './fields.ts'
import { operation } from './operation.ts'

export const createCodeInput = z.strictObject({ code: label(40), label: label(120) })

export const codeEntry = z.strictObject({
  code: z.string().describe('what programs send; it never changes'),
  label: z.string().describe('what people read'),
  position: z.int().describe('place in the list, from 1'),
  retired_at: timestampOut.nullable().describe('since when it is no longer offered'),
})

/** An assignable cause or a corrective action that people choose from. */
export type CodeEntry = z.infer<typeof codeEntry>

export const codeListInput = z.strictObject({
  include_retired: z.boolean().optional().describe('also those that are no longer offered'),
})

export const codeChanges = z.strictObject({
  label: label(120).optional(),
  position: z.int().min(1).optional().describe('its new place in the list, from 1; the others make room'),
  retired: z
    .boolean()
    .optional()
    .describe('true takes it off the list that is offered, false brings it back'),
})

export const updateCodeInput = z.strictObject({ code: label(40), changes: codeChanges })

/** The causes and actions that people choose from. */
export const catalogueOperations = {
  'cause.list': operation('data.read', codeListInput, z.array(codeEntry)),
  'cause.create': operation('catalogue.configure', createCodeInput, codeEntry),
  'cause.update': operation('catalogue.configure', updateCodeInput, codeEntry),
  'action.list': operation('data.read', codeListInput, z.array(codeEntry)),
  'action.create': operation('catalogue.configure', createCodeInput, codeEntry),
  'action.update': operation('catalogue.configure', updateCodeInput, codeEntry),
}
