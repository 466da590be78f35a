import { z } from 'zod'
import { id, label, pageOf, pageQuery, timestampIn, timestampOut } from './fields.ts'

/** What may make a sampling due. */
export const samplingTriggers = ['minutes', 'pieces', 'shift_start', 'set_up', 'extra'] as const

/** What made a sampling due; `extra` is one that somebody took although none was. */
export type SamplingTrigger = (typeof samplingTriggers)[number]

const planTrigger = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('minutes'),
    every: z.int().min(1).max(1440).describe('minutes, counted anew from each start of a shift'),
  }),
  z.strictObject({
    kind: z.literal('pieces'),
    every: z.int().min(1).max(1_000_000),
    count_submitted: z
      .boolean()
      .default(false)
      .describe("count each new piece of the plan's client that is stored here, beside those of plan.count"),
  }),
  z.strictObject({ kind: z.literal('shift_start') }),
  z.strictObject({ kind: z.literal('set_up') }),
])

/** How often a plan asks for samples. */
export type PlanTrigger = z.output<typeof planTrigger>

const planStep = z.strictObject({
  characteristic_id: id,
  pieces: z
    .int()
    .min(1)
    .max(1_000_000)
    .describe('how many pieces are measured; a multiple of the subgroup size of the characteristic'),
})

/** One characteristic of a plan. */
export type PlanStep = z.output<typeof planStep>

const different = <T>(of: (item: T) => unknown) => ({
  check: (items: readonly T[]) => new Set(items.map(of)).size === items.length,
})

const fields = {
  name: label(80),
  note: z.string().trim().max(1000).nullable().describe('what people read before they begin'),
  client_id: label(64).nullable(),
  steps: z
    .array(planStep)
    .min(1, 'name at least one characteristic')
    .max(100)
    .refine(different<PlanStep>((step) => step.characteristic_id).check, 'name each characteristic once')
    .describe('in the order in which they are measured'),
  triggers: z
    .array(planTrigger)
    .min(1, 'say how often')
    .max(4)
    .refine(different<PlanTrigger>((trigger) => trigger.kind).check, 'name each kind once'),
  shifts: z
    .array(label(40))
    .min(1)
    .max(8)
    .nullable()
    .describe('names of the shifts in which it holds; null is all'),
  weekdays: z
    .array(z.int().min(1).max(7))
    .min(1, 'name at least one day')
    .max(7)
    .refine(different<number>((day) => day).check, 'name each day once')
    .describe('plant days on which it holds, 1 is Monday'),
  grace_minutes: z.int().min(0).max(1440).describe('from due to overdue'),
  active: z.boolean().describe('a plan that rests makes nothing due'),
}

export const createPlanInput = z.strictObject({
  name: fields.name,
  note: fields.note.default(null),
  client_id: fields.client_id.optional(),
  steps: fields.steps,
  triggers: fields.triggers,
  shifts: fields.shifts.default(null),
  weekdays: fields.weekdays.default([1, 2, 3, 4, 5, 6, 7]),
  grace_minutes: fields.grace_minutes.default(10),
  active: fields.active.default(true),
})

export type CreatePlanInput = z.output<typeof createPlanInput>

/** What changes of a plan; what is left out stays. Whose it is stays. */
export const planChanges = z.strictObject({
  name: fields.name.optional(),
  note: fields.note.optional(),
  steps: fields.steps.optional(),
  triggers: fields.triggers.optional(),
  shifts: fields.shifts.optional(),
  weekdays: fields.weekdays.optional(),
  grace_minutes: fields.grace_minutes.optional(),
  active: fields.active.optional(),
  revision: z.int().optional().describe('the one that was read; 409 where somebody else changed it since'),
})

export const samplingStates = ['due', 'running', 'paused', 'done', 'missed', 'withdrawn'] as const

/** Where a sampling stands; a withdrawn one is of a plan that was changed or deleted before it was taken. */
export type SamplingState = (typeof samplingStates)[number]

export const missedCauses = ['not_taken', 'not_finished', 'station_off', 'abandoned'] as const

/** Why a sampling was missed. */
export type MissedCause = (typeof missedCauses)[number]

const runStep = z.strictObject({
  place: z.int().describe('from 1'),
  characteristic_id: id,
  characteristic_code: z.string(),
  characteristic_name: z.string(),
  pieces: z.int(),
  subgroups: z.int().describe('how many subgroups its pieces make'),
  sample_ids: z.array(id).describe('what was recorded for it, oldest first'),
  untied: z
    .array(id)
    .describe(
      'subgroups of the characteristic since the sampling began that were recorded for no step, oldest first',
    ),
  finished_at: timestampOut.nullable(),
  skipped_reason: z.string().nullable(),
  skipped_by: z.string().nullable(),
})

/** One characteristic of a sampling that is being taken. */
export type RunStep = z.infer<typeof runStep>

export const samplingRun = z.strictObject({
  run_id: id,
  plan_id: id,
  plan_name: z.string(),
  note: z.string().nullable(),
  trigger: z.enum(samplingTriggers),
  due_at: timestampOut,
  overdue_at: timestampOut.describe('due_at and the grace period'),
  state: z.enum(samplingStates),
  overdue: z.boolean().describe('it is open, and its grace period is over'),
  started_at: timestampOut.nullable(),
  started_by: z.string().nullable(),
  paused_at: timestampOut.nullable(),
  paused_by: z.string().nullable(),
  ended_at: timestampOut.nullable().describe('when it was done, missed or withdrawn'),
  ended_by: z.string().nullable(),
  missed_because: z.enum(missedCauses).nullable(),
  sentence: z.string().nullable().describe('why it was missed or withdrawn, in words'),
  steps: z.array(runStep),
})

/** One taking of the samples of a plan, from when it is due. */
export type SamplingRun = z.infer<typeof samplingRun>

export const samplingRunPage = pageOf(samplingRun)

export const samplingRunQuery = z.strictObject({
  state: z
    .enum([...samplingStates, 'open'])
    .optional()
    .describe('open: due, running or paused'),
  plan_id: z.coerce.number().int().positive().optional(),
  from: timestampIn.optional().describe('due from'),
  to: timestampIn.optional().describe('due before'),
  ...pageQuery,
})

export const plan = z.strictObject({
  id,
  ...fields,
  pieces_counted: z.int().describe('since a sampling was last due by pieces'),
  next_due_at: timestampOut.nullable().describe('by the clock; null where only pieces or a setup decide'),
  open: samplingRun.nullable().describe('the sampling that is due, running or paused'),
  problem: z.string().nullable().describe('why it makes nothing due, in words'),
  revision: z.int(),
  created_by: z.string(),
  created_at: timestampOut,
  updated_by: z.string(),
  updated_at: timestampOut,
})

/** Which characteristics are measured together, how many pieces, and how often. */
export type Plan = z.infer<typeof plan>

export const ofPlan = z.strictObject({ plan_id: id })
export const ofRun = z.strictObject({ run_id: id })

export const countPiecesBody = z
  .strictObject({
    pieces: z.int().min(1).max(10_000).optional().describe('made since the last count'),
    counter: z
      .int()
      .min(0)
      .optional()
      .describe(
        "a machine's running total: what it rose by since it was last sent counts, so a retry does no harm",
      ),
  })
  .refine(({ pieces, counter }) => (pieces === undefined) !== (counter === undefined), {
    message: 'send pieces or counter, one of them',
    path: ['pieces'],
  })

export const recordInRunInput = z.strictObject({ run_id: id, characteristic_id: id, sample_id: id })

const reason = label(500)

export const skipInRunInput = z.strictObject({ run_id: id, characteristic_id: id, reason })

export const abandonRunInput = z.strictObject({ run_id: id, reason })

/** The next thing that a plan asks for of a characteristic, as the board shows it. */
export const dueSampling = z.strictObject({
  state: z
    .enum(['due', 'overdue', 'missed'])
    .describe('missed: nothing is due, and the last one of this shift was missed and not made up for'),
  since: timestampOut.describe('when it was due'),
  missed: z.int().describe('how many before it were missed in a row in this shift'),
  plan_id: id,
  plan_name: z.string(),
  run_id: id,
  begun: z.boolean().describe('it is running or paused'),
})

export type DueSampling = z.infer<typeof dueSampling>
