import { z } from 'zod'
import { id, label, timestampIn, timestampOut } from './fields.ts'
import { signedChange } from './signature.ts'
import { traceTerm, traceText } from './traceability.ts'

/** What may have become of a subgroup. */
export const sampleStates = ['excluded', 'corrected', 'violation', 'open_violation'] as const

export type SampleState = (typeof sampleStates)[number]

/** Over what a subgroup came: a screen, a program, or the station itself. */
export const sampleSources = ['bridge', 'http', 'station'] as const

export type SampleSource = (typeof sampleSources)[number]

export const sampleSorts = ['measured', 'received', 'characteristic'] as const

/** As many values as a text with * at its end may stand for. */
export const mostTraceValues = 200

const wanted = z.strictObject({
  field: z.string().max(40).nullable().describe('null is any field'),
  value: traceText.describe('whatever the case; * at the end stands for anything'),
})

/** A value that subgroups are to carry. */
export type WantedTrace = z.infer<typeof wanted>

const filter = {
  characteristic_id: z.coerce.number().int().positive().optional(),
  from: timestampIn.optional().describe('when it was measured'),
  to: timestampIn.optional(),
  state: z.enum(sampleStates).optional(),
  source: z.enum(sampleSources).optional(),
}

/** Which subgroups a list is about; what is left out does not matter. */
export const sampleFilter = z.strictObject({
  ...filter,
  traces: z.array(wanted).max(5).default([]).describe('all of them'),
})

const cursor = z.string().regex(/^-?\d{1,15}(\.-?\d{1,15}){0,2}$/, 'must be `next` of the page before')

const paging = {
  sort: z.enum(sampleSorts).default('measured'),
  order: z.enum(['asc', 'desc']).default('desc'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after: cursor.optional().describe('`next` of the page before; the first page unless given'),
}

export const sampleQuery = sampleFilter.extend(paging)

/** A list over HTTP: `trace=batch_number:B-117`, any number of times. */
export const samplePathQuery = z.strictObject({
  ...filter,
  ...paging,
  trace: z.union([traceTerm, z.array(traceTerm).max(5)]).optional(),
})

/** An export over HTTP. */
export const sampleExportQuery = samplePathQuery.extend({
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
})

export const sampleExportInput = sampleQuery.extend({
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
})

export const listedSample = z.strictObject({
  sample_id: id,
  characteristic_id: id,
  characteristic_code: z.string(),
  characteristic_name: z.string(),
  unit: z.string().nullable(),
  decimals: z.int(),
  timestamp: timestampOut.describe('when it was measured'),
  received_at: timestampOut,
  measurements: z.array(z.number()),
  mean: z.number().nullable().describe('of the measurements; null on charts of counts'),
  count: z.number().nullable().describe('on charts of counts'),
  sample_size: z.number().nullable().describe('where it was sent with the count'),
  batch_number: z.string().nullable(),
  operator_id: z.string().nullable(),
  part_number: z.string().nullable(),
  traces: z.record(z.string(), z.string()).describe('of the fields that a leader defined, by their keys'),
  note: z.string().nullable(),
  excluded: z.boolean(),
  corrections: z.int(),
  judged: z.boolean().describe('false where there were no frozen limits when it arrived'),
  violations: z.strictObject({
    open: z.int(),
    acknowledged: z.int(),
    critical: z.boolean().describe('one of them is beyond a limit'),
    rule_ids: z.array(z.int()).describe('of those that stand'),
  }),
  recorded_by: z.string(),
  source: z.enum(sampleSources),
})

/** A subgroup in a list over all characteristics. */
export type ListedSample = z.infer<typeof listedSample>

export const samplePage = z.strictObject({
  results: z.array(listedSample),
  next: z.string().nullable().describe('`after` of the next page; null when this is the last'),
  total: z.int().nullable().describe('null where it would have to be counted'),
  searched: z
    .int()
    .nullable()
    .describe('how many were looked at where a page ends early, because few match; ask for `next`'),
})

export type SamplePage = z.infer<typeof samplePage>

export const sampleExport = z.strictObject({
  csv: z
    .string()
    .describe(
      'RFC 4180; the first part begins with the names of the columns, the last ends with a line # Audit head',
    ),
  rows: z.int(),
  next: z.string().nullable().describe('`after` of the next part; null when this is the last'),
})

export const ofSample = z.strictObject({ characteristic_id: id, sample_id: id })

const contentThen = z
  .strictObject({
    measurements: z.array(z.number()),
    batch_number: z.string().nullable(),
    operator_id: z.string().nullable(),
    metadata: z.record(z.string(), z.unknown()).nullable(),
  })
  .nullable()

export const sampleEvent = z.strictObject({
  seq: z.int().describe('of the audit log'),
  at: timestampOut,
  actor: z.string(),
  operation: label(80),
  reason: z.string().nullable(),
  before: contentThen.describe('of a correction'),
  after: contentThen,
  signature: signedChange.nullable(),
})

/** What was done to a stored subgroup. */
export type SampleEvent = z.infer<typeof sampleEvent>
