import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

const recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), address: z.email('must be a mail address').max(254) }),
  z.strictObject({ kind: z.literal('webhook'), webhook_id: id }),
])

/** Who is told of an alarm that nobody acknowledged. */
export type Recipient = z.infer<typeof recipient>

const step = z.strictObject({
  after_minutes: z.int().min(0).max(10_080).describe('since the alarm, unacknowledged'),
  recipients: z
    .array(recipient)
    .min(1)
    .max(20)
    .refine(
      (named) => new Set(named.map((one) => JSON.stringify(one))).size === named.length,
      'must name each once',
    ),
})

export type EscalationStep = z.infer<typeof step>

const settings = {
  name: label(80),
  enabled: z.boolean(),
  severity: z.enum(['CRITICAL', 'WARNING']).nullable().describe('null is both'),
  characteristics: z.array(id).max(500).describe('empty is all; a group counts by its members'),
  lines: z.array(label(80)).max(50).describe('of the characteristic; empty is all'),
  steps: z
    .array(step)
    .min(1)
    .max(10)
    .refine(
      (steps) => new Set(steps.map((one) => one.after_minutes)).size === steps.length,
      'must name each number of minutes once',
    ),
}

export const createEscalationInput = z.strictObject({
  ...settings,
  enabled: settings.enabled.default(true),
  severity: settings.severity.default(null),
  characteristics: settings.characteristics.default([]),
  lines: settings.lines.default([]),
})

export const escalationChanges = z.strictObject(settings).partial()

export const escalation = z.strictObject({
  id,
  ...settings,
  client_id: z
    .string()
    .nullable()
    .describe('whose characteristics it is about, besides those of all clients'),
  every_client: z.boolean(),
  since: timestampOut.describe('alarms from here on; those before it was switched on are left in peace'),
  updated_at: timestampOut,
})

/** Whom an unacknowledged alarm is told to, and after how long. */
export type Escalation = z.infer<typeof escalation>

export const webhookUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(2000)
const secret = z.string().min(16).max(200).describe('signs what is sent; made by the station unless given')

export const createWebhookInput = z.strictObject({
  name: label(80),
  url: webhookUrl,
  secret: secret.optional(),
})

export const webhookChanges = createWebhookInput.partial()

export const webhook = z.strictObject({ id, name: z.string(), url: z.string(), updated_at: timestampOut })

/** A program that is told of alarms over HTTP. */
export type Webhook = z.infer<typeof webhook>

export const webhookWithSecret = z.strictObject({
  webhook,
  secret: z
    .string()
    .nullable()
    .describe('shown this once, where the station made it; null where it was given'),
})
