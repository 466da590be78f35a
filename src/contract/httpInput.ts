import { z } from 'zod'
import { capabilityQuery, capabilityReportQuery, histogramQuery } from './capability.ts'
import { groupChartQuery } from './characteristicGroup.ts'
import { chartQuery } from './chart.ts'
import { label } from './fields.ts'
import { previewSpan } from './limits.ts'

const pathId = z.coerce.number().int().positive()

/** `…/:id`. */
export const idPath = z.strictObject({ id: pathId })

/** `…/causes/:code` and `…/actions/:code`. */
export const codePath = z.strictObject({ code: label(40) })

/** The query of a list of causes or actions. */
export const codeListQuery = z.strictObject({
  include_retired: z.enum(['true', 'false']).optional().describe('also those that are no longer offered'),
})

/** `…/:id/samples/:sample_id`. */
export const samplePath = z.strictObject({ id: pathId, sample_id: pathId })

/** `…/:id/limits/:revision`; 0 for the trial limits. */
export const revisionPath = z.strictObject({ id: pathId, revision: z.coerce.number().int().min(0) })

/** The query of a preview of limits. */
export const previewQuery = z.strictObject({ last: previewSpan })

/** The query of a chart, whose characteristic stands in the path. */
export const chartPathQuery = chartQuery
  .omit({ characteristic_id: true })
  .extend({ format: z.enum(['points', 'columns']).default('points') })

/** The query of a group's chart, whose group stands in the path. */
export const groupChartPathQuery = groupChartQuery.omit({ group_id: true })

/** The query of a capability study, whose characteristic stands in the path. */
export const capabilityPathQuery = capabilityQuery.omit({ characteristic_id: true })

/** The query of a capability study with its pictures. */
export const capabilityReportPathQuery = capabilityReportQuery.omit({ characteristic_id: true })

/** The query of a histogram. */
export const histogramPathQuery = histogramQuery.omit({ characteristic_id: true })

/** A batch as HTTP takes it: `atomic` stands in the query, and too many samples are a 413 instead of a 400. */
export const batchBody = z.strictObject({
  samples: z
    .array(z.unknown())
    .min(1, 'send at least one sample')
    .describe('1 to 10,000 samples, each as POST /api/v1/data-entry/submit takes it'),
})

export const batchQuery = z.strictObject({ atomic: z.enum(['true', 'false']).default('false') })

/** The body of the older way to make a key. */
export const generateKeyInput = z.strictObject({ description: label(200).optional() })
