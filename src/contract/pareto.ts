import { z } from 'zod'
import { figure } from './figure.ts'
import { shiftPlan } from './shift.ts'
import { violationFilter } from './violation.ts'

export const paretoGroupings = [
  'cause',
  'characteristic',
  'rule',
  'shift',
  'operator',
  'part_number',
] as const

/** What the bars of a Pareto of violations stand for. */
export type ParetoGrouping = (typeof paretoGroupings)[number]

export const paretoQuery = violationFilter.omit({ sample_id: true }).extend({
  by: z.enum(paretoGroupings),
  bars: z.coerce.number().int().min(1).max(50).default(20).describe('the tallest; the rest is one more'),
})

const minutes = z.number().nullable()

const waits = {
  acknowledged: z.int(),
  minutes_median: minutes,
  minutes_mean: minutes,
  minutes_p95: minutes,
}

const waitFigures = { minutes_median: figure, minutes_mean: figure, minutes_p95: figure }

const bar = z.strictObject({
  key: z
    .string()
    .nullable()
    .describe('what to filter a list by: a code, an id, a start of shift; null for the rest'),
  label: z.string(),
  groups: z.int().describe('how many groups the bar stands for; more than one for the rest'),
  count: z.int(),
  critical: z.int(),
  open: z.int(),
  share: z.number().nullable().describe('percent'),
  cumulative: z.number().nullable().describe('percent'),
  ...waits,
  figures: z.strictObject({ share: figure, cumulative: figure, ...waitFigures }),
})

/** One bar of a Pareto. */
export type ParetoBar = z.infer<typeof bar>

export const pareto = z.strictObject({
  by: z.enum(paretoGroupings),
  counted: z.int().describe('violations in the bars'),
  not_stated: z.int().describe('violations that are left out because they have no such property'),
  withdrawn: z.int().describe('violations that are left out because they were withdrawn'),
  bars: z.array(bar).describe('tallest first; the rest, if there is one, last'),
  all: z.strictObject({ ...waits, figures: z.strictObject(waitFigures) }),
  shifts: shiftPlan.shape.shifts,
  time_zone: shiftPlan.shape.time_zone,
})

/** Violations counted by one property, with how long people took to acknowledge them. */
export type Pareto = z.infer<typeof pareto>
