import { z } from 'zod'
import { timestampOut } from '../fields.ts'
import { inference } from './inference.ts'
import { clientId, day, made, ordered, periodQuery, shiftType, workOrderId } from './productionFields.ts'

/** The ten, as they stand in paths. */
export const kpiNames = [
  'efficiency',
  'performance',
  'wip_aging',
  'on_time_delivery',
  'ppm',
  'dpmo',
  'fpy',
  'rty',
  'availability',
  'absenteeism',
] as const

export const kpiName = z.enum(kpiNames)

export type KpiName = z.infer<typeof kpiName>

export const aggregations = ['daily', 'weekly', 'monthly', 'total'] as const

export type Aggregation = (typeof aggregations)[number]

const query = z.strictObject({
  ...periodQuery,
  work_order_id: workOrderId.optional().describe('of this order alone'),
  shift_type: shiftType.optional().describe('of these shifts alone'),
  aggregation: z.enum(aggregations).default('daily').describe('what each point is of'),
})

/** The last 30 days to today unless a period is given. */
export const kpiPathQuery = ordered(query)

export const kpiQuery = ordered(query.extend({ kpi: kpiName }))

export const allKpisQuery = ordered(
  query
    .omit({ aggregation: true })
    .extend({ trend: z.enum(aggregations).optional().describe('also tells the course of each figure') }),
)

/** A number, or null with the reason in words. */
const figure = z.number().nullable()

/** One day, week, month or the whole: the figure, what it is made of, and its target. */
export const kpiPoint = z.looseObject({
  date: day.describe('its first day'),
  date_to: day.describe('its last day'),
  value: figure,
  inference_flags: z.array(z.string()),
  target: figure,
  variance: figure,
  reason: z.string().nullable().describe('why there is no figure'),
})

export const kpiAnswer = z.strictObject({
  client_id: z.string().nullable(),
  date_range: z.strictObject({ from: day, to: day }),
  aggregation: z.enum(aggregations),
  data: z.array(kpiPoint),
  summary: z.looseObject({ value: figure, reason: z.string().nullable() }),
  metadata: z.strictObject({
    calculation_method: z.string(),
    formula: z.string(),
    inference_applied: z.boolean(),
    ideal_cycle_time_source: z.string().nullable(),
    inference: z.array(inference),
    calculated_at: timestampOut,
  }),
})

export type KpiAnswer = z.infer<typeof kpiAnswer>

export const allKpis = z.strictObject({
  client_id: z.string().nullable(),
  date_range: z.strictObject({ from: day, to: day }),
  kpis: z.record(
    kpiName,
    z.looseObject({ value: figure, target: figure, variance: figure, reason: z.string().nullable() }),
  ),
  trend: z
    .array(z.strictObject({ date: day, date_to: day, values: z.record(kpiName, figure) }))
    .optional()
    .describe('each figure of each day, week or month; where it is asked for'),
  metadata: z.strictObject({
    calculated_at: timestampOut,
    data_completeness: z.number().nullable().describe('percent of what is recorded rather than inferred'),
    inference_flags: z.array(z.string()),
    inference: z.array(inference),
  }),
})

export type AllKpis = z.infer<typeof allKpis>

/** What of the planned hours was lost to what. */
export const oeeAnswer = z.strictObject({
  client_id: z.string().nullable(),
  date_range: z.strictObject({ from: day, to: day }),
  oee: figure,
  availability: figure,
  performance: figure,
  quality: figure,
  reason: z.string().nullable(),
  waterfall: z
    .array(
      z.strictObject({
        step: z.enum(['planned', 'availability_loss', 'performance_loss', 'quality_loss', 'effective']),
        hours: z.number(),
        percent: z.number(),
      }),
    )
    .describe('of planned hours; empty where there are none'),
  data: z.array(kpiPoint),
})

export type OeeAnswer = z.infer<typeof oeeAnswer>

/** Whether more is better: of yields; or less: of defects and absence. */
export const kpiBetter: Readonly<Record<KpiName | 'oee', 'more' | 'less'>> = {
  efficiency: 'more',
  performance: 'more',
  wip_aging: 'less',
  on_time_delivery: 'more',
  ppm: 'less',
  dpmo: 'less',
  fpy: 'more',
  rty: 'more',
  availability: 'more',
  absenteeism: 'less',
  oee: 'more',
}

export const targetedKpi = z.enum([...kpiNames, 'oee'])

/**
 * The most that a figure can be set to reach; the least is 0. Shares of a whole end at 100 %; what a standard cycle is measured by
 * may be beaten.
 */
export const mostOfTarget: Readonly<Record<KpiName | 'oee', number>> = {
  efficiency: 200,
  performance: 200,
  wip_aging: 3650,
  on_time_delivery: 100,
  ppm: 1_000_000,
  dpmo: 1_000_000,
  fpy: 100,
  rty: 100,
  availability: 100,
  absenteeism: 100,
  oee: 100,
}

const targetUnits: Readonly<Partial<Record<KpiName | 'oee', string>>> = {
  wip_aging: 'days',
  ppm: 'parts per million',
  dpmo: 'parts per million',
}

const targetFields = z.strictObject({
  client_id: clientId,
  kpi: targetedKpi,
  target: z
    .number()
    .min(0)
    .describe(
      'percent to 100, of efficiency and performance to 200; ppm and dpmo to 1000000; wip_aging in days, to 3650',
    ),
  valid_from: day.describe('holds from this day until a later one'),
})

export const saveTargetInput = targetFields.superRefine(({ kpi, target }, context) => {
  const most = mostOfTarget[kpi]
  if (target <= most) return
  const unit = targetUnits[kpi] ?? 'percent'
  context.addIssue({
    code: 'custom',
    path: ['target'],
    message: `must be from 0 to ${most} ${unit} for ${kpi}`,
  })
})
/** A target as it is stored; one of an older version may be beyond what can be set now. */
export const storedTarget = targetFields
export const kpiTarget = targetFields.extend(made)
export type KpiTarget = z.infer<typeof kpiTarget>
export const targetQuery = z.strictObject({ client_id: clientId.optional() })
export const removeTargetInput = targetFields.omit({ target: true })
