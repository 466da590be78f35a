import { z } from 'zod'
import { alarmTones } from './alarmPolicy.ts'
import { boardPreference } from './boardView.ts'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'

/** What the screens can speak. */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

/** How alarms sound for one person; what the station keeps quiet stays quiet. */
const alarmSoundChoice = z.strictObject({
  mode: z.enum(['station', 'off', 'own']),
  tone: z.enum(alarmTones),
  volume: z.int().min(1).max(100).describe('per cent'),
})

/** How one person likes the screens; a later feature adds its own name here. What is left out was never chosen. */
export const preferences = z.strictObject({
  language: z.enum(languages).optional().describe('of the screens; the browser decides unless chosen'),
  tour_seen: z.boolean().optional().describe('the first look around was taken or skipped'),
  alarm_sound: alarmSoundChoice.optional(),
  board: boardPreference.optional().describe('how the board is looked at'),
})

export type Preferences = z.output<typeof preferences>

/** Null forgets a choice; what is left out stays. */
export const preferenceChanges = z.strictObject({
  language: z.enum(languages).nullable().optional(),
  tour_seen: z.boolean().nullable().optional(),
  alarm_sound: alarmSoundChoice.nullable().optional(),
  board: boardPreference.nullable().optional(),
})

/** A person's own choices; they are no record of the plant and leave no trace in the audit log. */
export const preferenceOperations = {
  'preference.get': operation('account.own', nothing, preferences),
  'preference.set': operation('account.own', preferenceChanges, preferences),
}
