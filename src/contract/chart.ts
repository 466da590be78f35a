import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { characteristic } from './characteristic.ts'
import { id, timestampIn, timestampOut } from './fields.ts'
import { limitsRevision } from './limits.ts'
import { zoneName } from './sample.ts'

export const chartQuery = z.strictObject({
  characteristic_id: id,
  last: z.coerce.number().int().min(1).max(100_000).optional().describe('200 unless a period is given'),
  from: timestampIn.optional().describe('this time or later'),
  to: timestampIn.optional().describe('this time or earlier'),
})

export const chartPoint = z.strictObject({
  sample_id: id,
  timestamp: timestampOut,
  n: z.number(),
  value: z.number(),
  dispersion: z.number().nullable(),
  center_line: z.number().nullable(),
  ucl: z.number().nullable(),
  lcl: z.number().nullable(),
  dispersion_ucl: z.number().nullable(),
  dispersion_lcl: z.number().nullable(),
  companion: z
    .number()
    .nullable()
    .describe('the spread within the subgroup, or the lower sum of a CUSUM chart as a negative number'),
  zone: zoneName,
  excluded: z.boolean(),
  violations: z.array(z.int()).describe('rule ids'),
})

export type ChartPoint = z.infer<typeof chartPoint>

export const chart = z.strictObject({
  characteristic,
  limits: z.array(limitsRevision),
  points: z.array(chartPoint),
})

export type Chart = z.infer<typeof chart>

const float64 = z.custom<Float64Array>((value) => value instanceof Float64Array)
const uint8 = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/**
 * Points as columns, oldest first. `revision` is 0 before limits are frozen, `flags` holds bits of `pointFlags`, and a
 * missing dispersion, companion, mean or part is NaN. Limits follow from the revision, n and, where it is there, the equivalent size, so they do not
 * travel with each point.
 */
export const pointColumns = z.strictObject({
  sample_id: float64,
  at: float64.describe('milliseconds since 1970, UTC'),
  value: float64,
  dispersion: float64,
  n: float64,
  revision: float64,
  flags: uint8,
  companion: float64
    .optional()
    .describe('the spread within a subgroup, or the lower sum of a CUSUM chart, on charts that have one'),
  equivalent_size: float64
    .optional()
    .describe('the subgroup size whose mean would vary as much as what is plotted, where that is not n'),
  mean: float64.optional().describe("the subgroup's own mean, where what is plotted accumulates"),
  part: float64.optional().describe('place of the part number in part_names; NaN where there is none'),
  part_names: z.array(z.string()).optional().describe('there where any of these points has a part number'),
})

export type PointColumns = z.infer<typeof pointColumns>

export const pointFlags = { excluded: 1 } as const

export const chartMark = z.strictObject({
  violation_id: id,
  sample_id: id,
  rule_id: z.int(),
  panel: z.enum(chartPanels),
  status: z.enum(['open', 'acknowledged', 'withdrawn']),
})

/** A violation as the chart draws it. Withdrawn ones are sent in a delta so that the mark disappears. */
export type ChartMark = z.infer<typeof chartMark>

export const chartHistoryQuery = z.strictObject({
  characteristic_id: id,
  max: z.int().min(1).max(1_000_000).default(1_000_000).describe('the newest so many'),
})

export const trialLimits = z.strictObject({
  center_line: z.number(),
  sigma: z.number(),
  within_sigma: z.number().nullable().describe('of a between/within chart'),
})

export const chartHistory = z.strictObject({
  characteristic,
  limits: z.array(limitsRevision),
  columns: pointColumns,
  marks: z.array(chartMark),
  trial: trialLimits
    .nullable()
    .describe('the process as the baseline shows it so far; null once limits are frozen'),
  no_limits: z
    .string()
    .optional()
    .describe('why not even trial limits can be computed, once the baseline is complete'),
  total: z.int().describe('subgroups stored, of which the columns hold the newest'),
})

/** Everything a chart needs to draw; the snapshot of the live stream and the answer of `chart.history`. */
export type ChartHistory = z.infer<typeof chartHistory>
