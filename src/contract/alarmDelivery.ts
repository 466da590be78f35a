import { z } from 'zod'
import { shelfSubject } from './alarm.ts'
import { id, label, pageOf, pageQuery, timestampOut } from './fields.ts'
import { isHostName } from './network.ts'

/** How a mail server is spoken to. */
export const mailSecurities = ['tls', 'starttls', 'none'] as const

const host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .refine(
    (text) => isHostName(text) || z.ipv4().or(z.ipv6()).safeParse(text).success,
    'must be a host name such as mail.plant.local, or an address',
  )

const settings = {
  host,
  port: z.int().min(1).max(65_535),
  security: z
    .enum(mailSecurities)
    .describe('tls from the first byte, starttls before anything is said, or none'),
  user: label(200).nullable().describe('null where the server asks for no sign-in'),
  from_address: z.email('must be a mail address').max(254),
  from_name: label(80),
  ca: z
    .string()
    .trim()
    .max(20_000)
    .startsWith('-----BEGIN CERTIFICATE-----', 'must be a certificate in PEM')
    .nullable()
    .describe("the plant's own certificate authority, trusted besides the known ones"),
}

export const mailServerInput = z.strictObject({
  ...settings,
  password: z
    .string()
    .min(1)
    .max(500)
    .nullable()
    .optional()
    .describe('unless given, the known one stays while host, port and user do; null forgets it'),
})

export const mailServer = z.strictObject({
  ...settings,
  password_set: z.boolean(),
})

/** The server that e-mails go out by; its password is kept with the secrets and never told. */
export type MailServer = z.infer<typeof mailServer>

export const mailServerState = z.strictObject({ server: mailServer.nullable() })

export const mailTestInput = z.strictObject({ to: z.email('must be a mail address').max(254) })

export const deliveryStates = ['waiting', 'sending', 'sent', 'failed', 'cancelled'] as const

export type DeliveryState = (typeof deliveryStates)[number]

export const delivery = z.strictObject({
  id,
  kind: z.enum(['email', 'webhook']),
  recipient: z.string().describe('the mail address, or the name of the webhook'),
  state: z.enum(deliveryStates),
  escalation: z.string().nullable().describe('its name; null for a test'),
  after_minutes: z.int().nullable(),
  alarms: z.array(shelfSubject).describe('violations and signals of groups that it tells of'),
  title: z.string(),
  attempts: z.int(),
  created_at: timestampOut,
  next_attempt_at: timestampOut.nullable(),
  finished_at: timestampOut.nullable(),
  answer: z.string().nullable().describe("the server's answer to the last attempt, or why there was none"),
})

/** A message that goes out, went out, or could not. */
export type DeliveryOut = z.infer<typeof delivery>

export const deliveryQuery = z.strictObject({ state: z.enum(deliveryStates).optional(), ...pageQuery })

export const deliveryPage = pageOf(delivery)
