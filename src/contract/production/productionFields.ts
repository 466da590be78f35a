import { z } from 'zod'
import { label, pageQuery, timestampOut } from '../fields.ts'

/** A name that people choose and read in one line of a list, a file name or the subject of a mail. */
const name = (max: number) =>
  label(max).refine((text) => !/\p{Cc}/u.test(text), 'must not hold control characters')

/** A name that stands in addresses, too: `.` and `..` would leave the path. */
const addressed = (max: number) =>
  name(max).refine((text) => text !== '.' && text !== '..', 'must be more than dots')

/** A line or customer, whose data it is. */
export const clientId = addressed(64)

export const workOrderId = addressed(50)
export const jobId = addressed(50)
export const operationId = addressed(50)
export const styleModel = addressed(80)
export const employeeId = name(64)

/** No plant has records of before; such a day is a slip, and an order would be as old as that. */
const firstDay = '1900-01-01'

/** A day of the plant, such as 2026-03-29. */
export const day = z.iso
  .date({ error: 'must be a date such as 2026-03-29', abort: true })
  .refine((text) => text >= firstDay, `must not be before ${firstDay}`)

export const shiftTypes = ['SHIFT_1ST', 'SHIFT_2ND', 'SAT_OT', 'SUN_OT', 'OTHER'] as const

export const shiftType = z.enum(shiftTypes)

export type ShiftType = z.infer<typeof shiftType>

/** Hours of one shift. */
export const shiftHours = z.number().gt(0).max(24)

/** Hours that one unit takes. */
export const cycleHours = z.number().gt(0).max(1000)

/** Pieces, people or defects: whole and not negative. */
export const count = z.int().min(0).max(1_000_000_000)

export const note = z.string().trim().max(1000)

/** Why somebody changed what was recorded. */
export const reason = label(400)

/** Whose data of which days; the caller's own line unless named, all lines for those who see all. */
export const periodQuery = {
  client_id: clientId
    .optional()
    .describe("the caller's own line unless given, all lines for those who see all"),
  date_from: day.optional().describe('the first day'),
  date_to: day.optional().describe('the last day, which counts'),
}

export const recordsQuery = { ...periodQuery, ...pageQuery }

interface Period {
  readonly date_from?: string | undefined
  readonly date_to?: string | undefined
}

const isOrdered = ({ date_from, date_to }: Period): boolean =>
  date_from === undefined || date_to === undefined || date_from <= date_to

/** Refuses a period that ends before it begins. */
export const ordered = <Schema extends z.ZodType<Period>>(schema: Schema) =>
  schema.refine(isOrdered, { path: ['date_to'], message: 'must not be before date_from' })

/** Who made a record and who changed it last. */
export const made = {
  created_by: z.string(),
  created_at: timestampOut,
  updated_by: z.string().nullable(),
  updated_at: timestampOut.nullable(),
}
