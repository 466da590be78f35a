import { z } from 'zod'
import { label } from './fields.ts'
import { networkSetting } from './network.ts'
import { shiftStart } from './shift.ts'
import { isTimeZone } from './zoneClock.ts'

/** Operations that a plant may ask an electronic signature for (21 CFR 11.50). */
export const signable = [
  'limits.revise',
  'group.freeze',
  'sample.exclude',
  'sample.include',
  'sample.correct',
] as const

/** An operation that may need a signature. */
export type Signable = (typeof signable)[number]

const timeZone = label(64).refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin')

export const stationSettings = z.strictObject({
  station_name: label(80),
  access_token_minutes: z
    .int()
    .min(10)
    .max(60)
    .describe('how long a program stays signed in without a refresh'),
  idle_lock_minutes: z.int().min(1).max(480).nullable().describe('a window locks after; null is never'),
  max_keys_per_user: z.int().min(1).max(100).describe('own API keys that one person may have at a time'),
  signed_operations: z
    .array(z.enum(signable))
    .max(signable.length)
    .refine((names) => new Set(names).size === names.length, 'must name each operation once')
    .describe('what only a signature lets through'),
  audit_retention_days: z
    .int()
    .min(365)
    .max(36_500)
    .nullable()
    .describe('entries of the audit log older than this may be archived; null keeps all'),
  plant_day_start: shiftStart
    .nullable()
    .describe('when a plant day starts; null is the start of the first shift after midnight'),
  time_zone: timeZone
    .nullable()
    .describe('of the plant, an IANA name such as Europe/Berlin; null is that of this computer'),
  network: networkSetting,
})

/** What an administrator decides for the whole station. */
export type StationSettings = z.output<typeof stationSettings>

/** What holds until somebody decides otherwise. */
export const defaultSettings: StationSettings = {
  station_name: 'Centerline',
  access_token_minutes: 15,
  idle_lock_minutes: 15,
  max_keys_per_user: 5,
  signed_operations: [],
  audit_retention_days: null,
  plant_day_start: null,
  time_zone: null,
  network: { enabled: false, port: 8443, names: [] },
}

export const settingsChanges = stationSettings.partial()
