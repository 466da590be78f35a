import { z } from 'zod'
import { chartPanels, chartTypes } from '../spc/chartType.ts'
import { alarmShelf } from './alarm.ts'
import { id, label, pageOf, pageQuery, subgroupNumber, timestampIn, timestampOut } from './fields.ts'
import { figure } from './figure.ts'
import { shiftStart } from './shift.ts'
import { traceTerm } from './traceability.ts'

export const violationStatuses = ['open', 'acknowledged', 'withdrawn'] as const
const severities = ['CRITICAL', 'WARNING'] as const

export const violationSorts = [
  'at',
  'characteristic',
  'rule',
  'severity',
  'value',
  'status',
  'cause',
  'time_to_acknowledge',
] as const

/** Which violations a list or a Pareto is about; what is left out does not matter. */
export const violationFilter = z.strictObject({
  characteristic_id: z.coerce.number().int().positive().optional(),
  sample_id: z.coerce.number().int().positive().optional(),
  rule_id: z.coerce.number().int().optional(),
  severity: z.enum(severities).optional(),
  cause_code: label(40).optional(),
  action_code: label(40).optional(),
  operator_id: label(100).optional().describe('of the sample'),
  part_number: label(500).optional().describe('metadata.part_number of the sample'),
  trace: traceTerm
    .optional()
    .describe(
      'what the sample carries, such as batch_number:B-117; *:4711 for any field, * at the end for a beginning',
    ),
  shift: shiftStart.optional().describe('start of the shift in which the sample was measured, such as 06:00'),
  from: timestampIn.optional().describe('this time or later'),
  to: timestampIn.optional().describe('this time or earlier'),
})

export type ViolationFilterInput = z.output<typeof violationFilter>

export const violationQuery = violationFilter.extend({
  status: z.enum(violationStatuses).optional(),
  sort: z.enum(violationSorts).optional().describe('at unless given: the time of the sample'),
  order: z.enum(['asc', 'desc']).optional().describe('desc unless given'),
  ...pageQuery,
})

export const violation = z.strictObject({
  id,
  characteristic_id: id,
  characteristic_code: z.string(),
  characteristic_name: z.string(),
  sample_id: id,
  timestamp: timestampOut.describe('of the sample'),
  value: z.number().describe('the plotted value on its panel'),
  chart: z.enum(chartPanels),
  rule_id: z.int(),
  rule_name: z.string(),
  severity: z.enum(severities),
  sentence: z.string().describe('what fired, in words with numbers'),
  members: z.array(id).describe('samples of the pattern, oldest first'),
  limits_revision: z.int(),
  status: z.enum(violationStatuses),
  opened_at: timestampOut,
  acknowledged_at: timestampOut.nullable(),
  acknowledged_by: z.string().nullable(),
  minutes_to_acknowledge: z.number().nullable().describe('from when it was opened'),
  cause_code: z.string().nullable(),
  action_code: z.string().nullable(),
  comment: z.string().nullable(),
  withdrawn_at: timestampOut.nullable(),
  withdrawn_reason: z.string().nullable().describe('what changed the verdict, in words'),
  shelf: alarmShelf
    .nullable()
    .describe('where it, or everything of its characteristic, is put aside for a while'),
})

/** A rule that fired, and what people made of it. */
export type Violation = z.infer<typeof violation>

export const violationPage = pageOf(violation).extend({
  counts: z
    .strictObject({ open: z.int(), acknowledged: z.int(), withdrawn: z.int() })
    .describe('how many of each status there are under the other filters'),
})

export const violationDetail = violation.extend({
  chart_type: z.enum(chartTypes),
  pattern: z
    .array(
      z.strictObject({
        sample_id: id,
        number: subgroupNumber,
        timestamp: timestampOut,
        value: z
          .number()
          .nullable()
          .describe('the plotted value; null where the subgroup was left out since'),
      }),
    )
    .describe('the subgroups of the pattern, oldest first'),
  operator_id: z.string().nullable(),
  batch_number: z.string().nullable(),
  part_number: z.string().nullable(),
  figures: z.strictObject({ minutes_to_acknowledge: figure }),
})

/** A violation with the subgroups that made its pattern. */
export type ViolationDetail = z.infer<typeof violationDetail>

export const violationExportInput = violationFilter.extend({
  status: z.enum(violationStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
  after: z
    .string()
    .regex(/^\d{1,15}\.\d{1,15}$/)
    .optional()
    .describe('`next` of the part before; the first part unless given'),
})

export const violationExport = z.strictObject({
  csv: z
    .string()
    .describe(
      'RFC 4180; the first part begins with the names of the columns, the last ends with a line # Audit head',
    ),
  rows: z.int(),
  total: z.int().describe('rows of all parts'),
  next: z.string().nullable().describe('`after` of the next part; null when this is the last'),
})

export const acknowledgeInput = z.strictObject({
  cause_code: label(40)
    .optional()
    .describe('required unless a leader decided otherwise for the rule and the role'),
  action_code: label(40).optional().describe('required unless a leader decided otherwise'),
  comment: z.string().trim().max(2000).optional().describe('required where a leader decided so'),
})

export type AcknowledgeInput = z.output<typeof acknowledgeInput>

/** As many violations as are acknowledged at once. */
export const maxAcknowledged = 500

export const acknowledgeManyInput = z.strictObject({
  ids: z
    .array(id)
    .min(1, 'name at least one violation')
    .max(maxAcknowledged, `name at most ${maxAcknowledged} violations`)
    .refine((ids) => new Set(ids).size === ids.length, 'name each violation once')
    .describe('all of them are acknowledged, or none'),
  ...acknowledgeInput.shape,
})

export const acknowledgedMany = z.strictObject({
  acknowledged: z.int(),
  results: z.array(violation).describe('in the order in which they were named'),
})

export const amendInput = z.strictObject({
  cause_code: label(40).optional(),
  action_code: label(40).optional(),
  comment: z.string().trim().max(2000).nullable().optional(),
  reason: label(500).describe('why what was said is changed'),
})
