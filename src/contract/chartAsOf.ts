import { z } from 'zod'
import { annotation } from './annotation.ts'
import { chartHistory } from './chart.ts'
import { id, timestampIn, timestampOut } from './fields.ts'
import { operation } from './operation.ts'

export const chartAsOfQuery = z.strictObject({
  characteristic_id: id,
  at: timestampIn.optional().describe('by the clock of the station; now unless given'),
  last: z.int().min(1).max(5000).default(500).describe('the newest so many subgroups of that time'),
  step: z.int().min(1).max(1000).default(1).describe('so many subgroups lie between at and next or previous'),
})

/** What of a past time cannot be shown as it was. */
export const unknownThen = ['settings_changed', 'earlier_statuses', 'annotations_rewritten'] as const

export type UnknownThen = (typeof unknownThen)[number]

export const chartAsOf = z.strictObject({
  at: timestampOut,
  history: chartHistory.describe('the chart as the station knew it then'),
  annotations: z.array(annotation),
  first_at: timestampOut.nullable().describe('when the first subgroup was recorded; null without any'),
  now: timestampOut,
  previous: timestampOut.nullable().describe('the time to step back to; null at the beginning'),
  next: timestampOut
    .nullable()
    .describe('the time to step to; null where nothing was recorded or changed since'),
  recorded_later: z
    .int()
    .describe('subgroups that were measured before then and recorded only after, so that nobody saw them'),
  corrected_since: z
    .int()
    .describe('shown subgroups that were corrected after then; they have their former values'),
  unknown: z.array(z.enum(unknownThen)).describe('what cannot be shown as it was'),
})

/** A chart as it stood at a past time: the subgroups, limits, exclusions and statuses that were known then. */
export type ChartAsOf = z.infer<typeof chartAsOf>

/** The chart of a past time. */
export const chartAsOfOperations = {
  'chart.asOf': operation('data.read', chartAsOfQuery, chartAsOf),
}
