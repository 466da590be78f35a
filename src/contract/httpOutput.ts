import { z } from 'zod'
import { characteristic } from './characteristic.ts'
import { chartPoint } from './chart.ts'
import { type ErrorCode, errorStatus } from './errors.ts'
import { id, timestampOut } from './fields.ts'
import { limitsRevision } from './limits.ts'
import { batchOutcome } from './sample.ts'

/** What HTTP answers to a batch. */
export const batchAnswer = batchOutcome.omit({ created: true })

const columnOf = <Item extends z.ZodType>(item: Item) => z.array(item)
const point = chartPoint.shape

/** A chart with `format=columns`: each field of the points as one array, all of the same length. */
export const chartColumns = z.strictObject({
  characteristic,
  limits: z.array(limitsRevision),
  points: z.strictObject({
    sample_id: columnOf(point.sample_id),
    timestamp: columnOf(point.timestamp),
    n: columnOf(point.n),
    value: columnOf(point.value),
    dispersion: columnOf(point.dispersion),
    center_line: columnOf(point.center_line),
    ucl: columnOf(point.ucl),
    lcl: columnOf(point.lcl),
    dispersion_ucl: columnOf(point.dispersion_ucl),
    dispersion_lcl: columnOf(point.dispersion_lcl),
    companion: columnOf(point.companion),
    zone: columnOf(point.zone),
    excluded: columnOf(point.excluded),
    violations: columnOf(point.violations),
  }),
})

export type ChartColumns = z.infer<typeof chartColumns>

/** What the older way to make a key answers; `key_value` is shown once. */
export const generatedKey = z.strictObject({
  id,
  key_value: z.string(),
  description: z.string().nullable(),
  created_at: timestampOut,
})

const codes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]

const detail = z.strictObject({
  field: z.string(),
  value: z.unknown().optional(),
  constraint: z.string(),
})

/** Every error over HTTP. */
export const errorEnvelope = z
  .strictObject({
    error: z.strictObject({
      code: z.enum(codes),
      message: z.string(),
      details: z.array(detail),
      timestamp: timestampOut,
      request_id: z.string(),
    }),
  })
  .describe('What went wrong. With Accept: application/problem+json it is an RFC 9457 problem.')

/** Events as they happen. */
export const eventText = z
  .string()
  .describe('Server-sent events: `id`, `event` and, in `data`, JSON. The connection stays open.')

/** What Prometheus reads. */
export const metricsText = z.string().describe('Figures in the text format of Prometheus')

/** A table as text. */
export const csvText = z.string().describe('CSV, RFC 4180')

/** The answer of what has nothing to say. */
export const noContent = z.null().describe('Done. There is no body.')

export type ErrorEnvelope = z.infer<typeof errorEnvelope>
