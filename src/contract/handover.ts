import { z } from 'zod'
import { id, label, timestampIn, timestampOut } from './fields.ts'
import { operation } from './operation.ts'
import { samplingRun } from './plan.ts'
import { violation } from './violation.ts'

/** A date as calendars write it, such as 2026-03-29. */
export const calendarDay = z.iso.date()

const handoverShift = z.strictObject({
  name: z.string(),
  from: timestampOut,
  to: timestampOut,
  day: z.string().describe('the plant day that it belongs to, such as 2026-03-29'),
})

/** A shift of one day. */
export type HandoverShift = z.infer<typeof handoverShift>

const named = { characteristic_id: id, characteristic_code: z.string(), characteristic_name: z.string() }

const note = z.strictObject({ id, at: timestampOut, author: z.string(), text: z.string() })

/** What somebody left for the next shift. It is kept as it is written. */
export type HandoverNote = z.infer<typeof note>

const takeover = z.strictObject({ at: timestampOut, by: z.string(), comment: z.string().nullable() })

/** Most rows of one kind that a page of handover names one by one; the counts are of all. */
export const mostHandoverRows = 200

const some = <T extends z.ZodType>(row: T) => z.strictObject({ total: z.int(), rows: z.array(row) })

export const handover = z.strictObject({
  shift: handoverShift,
  current: z.boolean().describe('the shift is not over'),
  shifts_of_day: z.array(handoverShift).describe('of its plant day, to choose from'),
  previous: timestampOut.describe('start of the shift before'),
  next: timestampOut.nullable().describe('start of the shift after; null where that is yet to come'),
  time_zone: z.string(),
  happened: z.strictObject({
    subgroups: z.int(),
    characteristics: z
      .array(z.strictObject({ ...named, subgroups: z.int(), violations: z.int() }))
      .describe('those with a subgroup, the most violations first'),
    violations: some(violation).describe('of subgroups that were measured in the shift, but withdrawn ones'),
    missed: some(samplingRun).describe('samplings that were missed in the shift'),
    limits: some(
      z.strictObject({
        ...named,
        revision: z.int(),
        at: timestampOut,
        by: z.string(),
        reason: z.string().nullable(),
      }),
    ),
    exclusions: some(
      z.strictObject({ ...named, sample_id: id, at: timestampOut, by: z.string(), reason: z.string() }),
    ),
  }),
  open: z
    .strictObject({
      violations: some(violation),
      samplings: z.array(samplingRun).describe('due, overdue, running or paused'),
    })
    .describe('as it stands now, whatever the shift'),
  notes: z.array(note).describe('oldest first'),
  taken_over: takeover.nullable(),
})

/** What one shift leaves to the next. */
export type Handover = z.infer<typeof handover>

export const handoverQuery = z
  .strictObject({
    at: timestampIn.optional().describe('any time of the shift; now unless given'),
    day: calendarDay.optional().describe('in place of it: the first shift of that plant day'),
  })
  .refine(({ at, day }) => at === undefined || day === undefined, {
    message: 'name the shift by at or by day, not both',
    path: ['day'],
  })

const ofShift = { shift_from: timestampIn.describe('start of the shift, as handover.get gives it') }

export const addNoteInput = z.strictObject({ ...ofShift, text: label(2000) })

export const takeOverInput = z.strictObject({
  ...ofShift,
  comment: z.string().trim().max(500).nullable().default(null),
})

/** The page that one shift leaves to the next. */
export const handoverOperations = {
  'handover.get': operation('data.read', handoverQuery, handover),
  'handover.addNote': operation('sample.create', addNoteInput, note),
  'handover.takeOver': operation('sample.create', takeOverInput, takeover),
}
