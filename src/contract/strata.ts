import { z } from 'zod'
import { id, timestampIn, timestampOut } from './fields.ts'
import { figure } from './figure.ts'
import { operation } from './operation.ts'

/** As many strata as are told apart on a chart, the most frequent first; the rest are one. */
export const mostStrata = 8

/** As many boxes as stand beside each other: the newest days or batches, else the most frequent. */
export const mostBoxes = 60

const by = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .describe('shift, day (of the plant), operator_id, batch_number, or a key of the metadata such as cavity')

const stretch = {
  characteristic_id: id,
  by,
  last: z.coerce.number().int().min(1).max(1_000_000).optional().describe('the newest so many subgroups'),
  from: timestampIn.optional().describe('this time or later'),
  to: timestampIn.optional().describe('this time or earlier'),
}

export const strataQuery = z.strictObject(stretch)

/** The same as a query of HTTP has it, with the characteristic in the path. */
export const boxPlotsPathQuery = strataQuery.omit({ characteristic_id: true })

export const strataField = z.strictObject({
  by,
  label: z.string().describe('what people read; a key of the metadata that nobody named as it is'),
  kind: z.enum(['time', 'field']),
})

/** Something that the subgroups of a characteristic can be told apart by. */
export type StrataField = z.infer<typeof strataField>

const groupFacts = {
  name: z.string().nullable().describe('null where it was not recorded'),
  subgroups: z.int(),
  excluded: z.int().describe('of them left out; their values do not count'),
  values: z.int().describe('single values; on charts of counts one a subgroup, what is plotted'),
}

/** What subgroups have in common that come from one cavity, one machine or one shift. */
export const stratum = z.strictObject({ ...groupFacts, mean: figure })

export const strata = z.strictObject({
  by,
  groups: z.array(stratum).describe('in the order of their names; at most eight'),
  others: z
    .strictObject({ names: z.int(), subgroups: z.int() })
    .nullable()
    .describe('what is too seldom to be told apart; null where nothing is'),
  columns: z.strictObject({
    sample_id: z.custom<Float64Array>((value) => value instanceof Float64Array).describe('rising'),
    group: z
      .custom<Uint8Array>((value) => value instanceof Uint8Array)
      .describe('place in groups; 255 for the others'),
  }),
})

/** The subgroups of a chart told apart. */
export type Strata = z.infer<typeof strata>

export const boxFigures = z.strictObject({
  minimum: figure,
  lower_fence: figure,
  lower_whisker: figure,
  lower_quartile: figure,
  median: figure,
  upper_quartile: figure,
  upper_whisker: figure,
  upper_fence: figure,
  maximum: figure,
  interquartile_range: figure,
  mean: figure,
})

export const box = z.strictObject({
  ...groupFacts,
  figures: boxFigures,
  outside: z.array(z.number()).describe('values beyond the fences, rising; at most 200, the outermost kept'),
  outside_count: z.int(),
  first_at: timestampOut,
  last_at: timestampOut,
})

/** One box of a box plot. */
export type Box = z.infer<typeof box>

export const boxPlots = z.strictObject({
  by,
  boxes: z.array(box).describe('days and batches by time, others by name'),
  left_out: z.int().describe('groups that have no box: older ones, or less frequent ones'),
})

/** The values of a characteristic as boxes beside each other. */
export type BoxPlots = z.infer<typeof boxPlots>

/** What subgroups can be told apart by, and the chart told apart. */
export const strataOperations = {
  'chart.strataFields': operation(
    'data.read',
    z.strictObject({ characteristic_id: id }),
    z.array(strataField),
  ),
  'chart.strata': operation('data.read', strataQuery, strata),
  'chart.boxPlots': operation('data.read', strataQuery, boxPlots),
}
