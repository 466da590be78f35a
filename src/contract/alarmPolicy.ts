import { z } from 'zod'
import { longestShelfMinutes } from './alarm.ts'
import { type Role, roles } from './permission.ts'

const severities = ['CRITICAL', 'WARNING'] as const
const someRoles = z
  .array(z.enum(roles))
  .max(roles.length)
  .refine((names) => new Set(names).size === names.length, 'must name each role once')

export const handlingRule = z.strictObject({
  severity: z.enum(severities).nullable().describe('null is any'),
  rule_ids: z.array(z.int()).max(30).describe('empty is any; signals of groups have no rule'),
  roles: someRoles.describe('of whoever acknowledges; empty is any'),
  may_acknowledge: z.boolean(),
  cause_required: z.boolean(),
  action_required: z.boolean(),
  comment_required: z.boolean(),
})

/** What must be said to acknowledge an alarm, by its severity and rule and by the role of whoever does. */
export type HandlingRule = z.infer<typeof handlingRule>

/** What holds for one alarm and one person. */
export type Handling = Pick<
  HandlingRule,
  'may_acknowledge' | 'cause_required' | 'action_required' | 'comment_required'
>

const usualHandling: Handling = {
  may_acknowledge: true,
  cause_required: true,
  action_required: true,
  comment_required: false,
}

/** What of an alarm its handling depends on. */
export interface HandledAlarm {
  readonly severity: 'CRITICAL' | 'WARNING'
  /** Null for the signal of a group. */
  readonly rule_id: number | null
}

/**
 * What an alarm asks of a role: the first rule that fits decides; where none does, a cause and an action are required.
 *
 * @param role null for the station itself and the master key, which only rules for all roles fit
 * @example handlingOf([], { severity: 'WARNING', rule_id: 2 }, 'OPERATOR_DATAENTRY').cause_required // true
 */
export const handlingOf = (
  rules: readonly HandlingRule[],
  alarm: HandledAlarm,
  role: Role | null,
): Handling =>
  rules.find(
    ({ severity, rule_ids, roles: named }) =>
      (severity === null || severity === alarm.severity) &&
      (rule_ids.length === 0 || (alarm.rule_id !== null && rule_ids.includes(alarm.rule_id))) &&
      (named.length === 0 || (role !== null && named.includes(role))),
  ) ?? usualHandling

/**
 * What several alarms ask together: what one of them requires is required.
 *
 * @example handlingOfAll([], [{ severity: 'WARNING', rule_id: 2 }], 'ADMIN').comment_required // false
 */
export const handlingOfAll = (
  rules: readonly HandlingRule[],
  alarms: readonly HandledAlarm[],
  role: Role | null,
): Handling => {
  const each = alarms.map((alarm) => handlingOf(rules, alarm, role))
  return {
    may_acknowledge: each.every((one) => one.may_acknowledge),
    cause_required: each.some((one) => one.cause_required),
    action_required: each.some((one) => one.action_required),
    comment_required: each.some((one) => one.comment_required),
  }
}

/** Tones that the screens can sound for an alarm. */
export const alarmTones = ['chime', 'bell', 'beep', 'horn'] as const

export type AlarmTone = (typeof alarmTones)[number]

const alarmSound = z.strictObject({
  enabled: z.boolean(),
  tone: z.enum(alarmTones),
  volume: z.int().min(1).max(100).describe('per cent'),
  repeat_seconds: z.int().min(5).max(600).nullable().describe('until acknowledged or shelved; null is once'),
})

export type AlarmSound = z.infer<typeof alarmSound>

export const alarmPolicy = z.strictObject({
  handling: z.array(handlingRule).max(50).describe('the first that fits decides'),
  shelving: z.strictObject({
    roles: someRoles.describe('who may shelve'),
    max_minutes: z.int().min(5).max(longestShelfMinutes),
  }),
  banner_warnings: z.boolean().describe('warnings stand in the banner, too, and sound'),
  sound: alarmSound,
})

/** What leaders decide about alarms. */
export type AlarmPolicy = z.infer<typeof alarmPolicy>

/** What holds until somebody decides otherwise. */
export const defaultAlarmPolicy: AlarmPolicy = {
  handling: [],
  shelving: { roles: [...roles], max_minutes: 480 },
  banner_warnings: false,
  sound: { enabled: false, tone: 'chime', volume: 60, repeat_seconds: null },
}

export const alarmPolicyChanges = alarmPolicy.partial()
