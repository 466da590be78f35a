import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

/** What can be shelved: one violation, one signal of a group, or all of a characteristic or a group. */
export const shelfKinds = ['violation', 'signal', 'characteristic', 'group'] as const

export type ShelfKind = (typeof shelfKinds)[number]

export const shelfSubject = z.strictObject({ kind: z.enum(shelfKinds), id })

export type ShelfSubject = z.infer<typeof shelfSubject>

/** As long as an alarm may be shelved at all, whatever a leader allows: a week. */
export const longestShelfMinutes = 10_080

export const alarmShelf = z.strictObject({
  id,
  subject: shelfSubject,
  reason: z.string(),
  shelved_by: z.string(),
  shelved_at: timestampOut,
  until: timestampOut.describe('it comes back by itself then'),
})

/** Alarms that somebody put aside for a while: open still, but silent, and not escalated. */
export type AlarmShelf = z.infer<typeof alarmShelf>

export const shelveInput = z.strictObject({
  subject: shelfSubject,
  minutes: z
    .int()
    .min(1)
    .max(longestShelfMinutes)
    .describe('until it comes back; the policy may allow less than a week'),
  reason: label(500),
})

export const unshelveInput = z.strictObject({ subject: shelfSubject })

export const shelvedAlarm = alarmShelf.extend({
  name: z.string().describe('of the characteristic or group'),
  sentence: z
    .string()
    .nullable()
    .describe('of the violation or signal; null where everything of it is shelved'),
})

/** A shelf in a list, with what it holds in words. */
export type ShelvedAlarm = z.infer<typeof shelvedAlarm>

export const openAlarm = z.strictObject({
  violation_id: id,
  rule_id: z.int(),
  rule_name: z.string(),
  severity: z.enum(['CRITICAL', 'WARNING']),
  sentence: z.string(),
  value: z.number(),
  timestamp: timestampOut.describe('of the sample'),
  opened_at: timestampOut,
})

/** The open violation of a characteristic that matters most, of those that nobody shelved. */
export type OpenAlarm = z.infer<typeof openAlarm>
