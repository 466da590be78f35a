import { z } from 'zod'
import { id, label, timestampIn, timestampOut } from './fields.ts'

/** What a field takes: free text, one of a list, or what a reader of barcodes types. */
export const traceKinds = ['text', 'choice', 'barcode'] as const

export type TraceKind = (typeof traceKinds)[number]

const fieldKey = z
  .string()
  .trim()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, 'begins with a letter; letters, digits, _ and - follow, 40 at most')

/** What a field holds for one subgroup. */
export const traceText = label(200)

/** A wanted value as one text: its field, a colon, the value. */
export const traceTerm = z
  .string()
  .max(260)
  .regex(/^[^:]+:.+$/, 'must be <field>:<value>, or *:<value> for any field')

const fields = {
  label: label(60).describe('what people read'),
  kind: z.enum(traceKinds),
  choices: z
    .array(traceText)
    .max(200)
    .refine(
      (choices) => new Set(choices.map((one) => one.toLowerCase())).size === choices.length,
      'name each choice once',
    )
    .describe('what can be chosen where the kind is choice; else empty'),
  required: z.boolean().describe('people must fill it in; programs may leave it out'),
  sticky: z.boolean().describe('keeps its value from one entry to the next'),
  barcode_prefix: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .nullable()
    .describe('what a barcode begins with that belongs here wherever it is read; it is taken off'),
  characteristic_ids: z
    .array(id)
    .min(1, 'name at least one characteristic, or send null for all')
    .max(1000)
    .refine((ids) => new Set(ids).size === ids.length, 'name each characteristic once')
    .nullable()
    .describe('for which characteristics it is asked; null is all'),
}

export const createTraceFieldInput = z.strictObject({
  key: fieldKey.describe('under which it travels in the metadata of a subgroup; it never changes'),
  label: fields.label,
  kind: fields.kind.default('text'),
  choices: fields.choices.default([]),
  required: fields.required.default(false),
  sticky: fields.sticky.default(true),
  barcode_prefix: fields.barcode_prefix.default(null),
  characteristic_ids: fields.characteristic_ids.default(null),
})

/** A field that a leader adds. */
export type CreateTraceField = z.output<typeof createTraceFieldInput>

export const traceFieldChanges = z.strictObject({
  label: fields.label.optional(),
  kind: fields.kind.optional(),
  choices: fields.choices.optional(),
  required: fields.required.optional(),
  sticky: fields.sticky.optional(),
  barcode_prefix: fields.barcode_prefix.optional(),
  characteristic_ids: fields.characteristic_ids.optional(),
  position: z.int().min(1).optional().describe('its new place in the list, from 1; the others make room'),
})

export type TraceFieldChanges = z.output<typeof traceFieldChanges>

export const traceField = z.strictObject({
  key: z.string(),
  ...fields,
  built_in: z
    .boolean()
    .describe(
      'batch_number, operator_id (both beside the metadata) and part_number (within), which every station has',
    ),
  position: z.int().describe('place in the list, from 1'),
  retired_at: timestampOut
    .nullable()
    .describe('since when it is no longer asked for; it can still be searched'),
  searchable: z
    .number()
    .min(0)
    .max(1)
    .describe('the share of the older subgroups that can be found by it by now; 1 is all'),
})

/** A field of subgroups that tells where a piece comes from: a batch, a cavity, a serial number. */
export type TraceField = z.infer<typeof traceField>

export const traceFieldListInput = z.strictObject({
  include_retired: z.boolean().optional().describe('also those that are no longer asked for'),
  characteristic_id: id.optional().describe('only those that are asked for there'),
})

export const ofTraceField = z.strictObject({ key: fieldKey })

export const updateTraceFieldInput = z.strictObject({ key: fieldKey, changes: traceFieldChanges })

export const retireTraceFieldInput = z.strictObject({
  key: fieldKey,
  retired: z.boolean().default(true).describe('false brings it back'),
})

export const retireTraceFieldBody = retireTraceFieldInput.omit({ key: true })

/** The query of the list over HTTP. */
export const traceFieldQuery = z.strictObject({
  include_retired: z.enum(['true', 'false']).optional().describe('also those that are no longer asked for'),
  characteristic_id: z.coerce.number().int().positive().optional(),
})

export const findTraceInput = z.strictObject({
  text: label(200).describe('what the value begins with, whatever the case'),
  field: fieldKey.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

export const foundTrace = z.strictObject({
  field: z.string(),
  label: z.string(),
  value: z.string(),
  samples: z.int(),
  characteristics: z.int(),
  first_at: timestampOut,
  last_at: timestampOut,
})

/** A batch, a serial number or another value that subgroups carry. */
export type FoundTrace = z.infer<typeof foundTrace>

export const traceInput = z.strictObject({
  field: fieldKey,
  value: traceText,
  from: timestampIn.optional().describe('this time or later'),
  to: timestampIn.optional().describe('this time or earlier'),
})

/** `…/traces/:field/:value`. */
export const tracePath = traceInput.pick({ field: true, value: true })

export const tracePeriod = traceInput.pick({ from: true, to: true })

const tracePoint = z.strictObject({
  sample_id: id,
  timestamp: timestampOut,
  value: z.number().describe('the plotted value'),
  carries: z.boolean().describe('carries the value; the others stand around it'),
  excluded: z.boolean(),
  violation: z.enum(['open', 'acknowledged']).nullable(),
})

export type TracePoint = z.infer<typeof tracePoint>

const tracedCharacteristic = z.strictObject({
  characteristic_id: id,
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  decimals: z.int().describe('of the plotted values'),
  line_decimals: z.int().describe('of the limits'),
  samples: z.int(),
  excluded: z.int(),
  violations: z.strictObject({ open: z.int(), acknowledged: z.int() }),
  first_at: timestampOut,
  last_at: timestampOut,
  first_sample_id: id,
  last_sample_id: id,
  center_line: z.number().nullable().describe('of the limits in force now, at the usual size'),
  ucl: z.number().nullable(),
  lcl: z.number().nullable(),
  points: z
    .array(tracePoint)
    .describe(
      'oldest first: those that carry the value with some before and after, at most 120, the newest kept',
    ),
})

/** What one characteristic has of a batch or another value. */
export type TracedCharacteristic = z.infer<typeof tracedCharacteristic>

export const trace = z.strictObject({
  field: z.string(),
  label: z.string(),
  value: z.string(),
  samples: z.int(),
  characteristics: z.array(tracedCharacteristic).describe('those with open violations first, then by name'),
  related: z
    .array(z.strictObject({ field: z.string(), label: z.string(), value: z.string(), samples: z.int() }))
    .describe('what else the newest 2,000 of these subgroups carry, the most frequent first'),
})

/** Everything that was measured of a batch or of another value. */
export type Trace = z.infer<typeof trace>
