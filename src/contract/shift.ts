import { z } from 'zod'
import { label, nothing } from './fields.ts'
import { operation } from './operation.ts'

/** Hours and minutes of the station's local time, such as 06:00. */
export const shiftStart = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 06:00')

const shift = z.strictObject({ name: label(40), start: shiftStart })

/** A shift lasts until the next one starts. */
export type Shift = z.infer<typeof shift>

const shifts = z
  .array(shift)
  .min(1)
  .max(8)
  .superRefine((given, context) => {
    given.forEach(({ name, start }, i) => {
      const earlier = given.slice(0, i)
      if (earlier.some((one) => one.start === start)) {
        context.addIssue({ code: 'custom', path: [i, 'start'], message: 'is the start of another shift too' })
      }
      if (earlier.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
        context.addIssue({ code: 'custom', path: [i, 'name'], message: 'is the name of another shift too' })
      }
    })
  })

export const shiftsInput = z.strictObject({ shifts })

export const shiftPlan = z.strictObject({
  shifts: z.array(shift).describe('by the time of day at which they start'),
  time_zone: z.string().describe('of the station, such as Europe/Berlin'),
  plant_day_start: z.string().describe('time of day at which a plant day starts'),
})

/** When the shifts of a station start. */
export type ShiftPlan = z.infer<typeof shiftPlan>

/** When shifts start. */
export const shiftOperations = {
  'shift.list': operation('data.read', nothing, shiftPlan),
  'shift.set': operation('catalogue.configure', shiftsInput, shiftPlan),
}
