import { z } from 'zod'
import { timestampOut } from './fields.ts'

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** Whether a text is a host name in lower case, such as `cell-4.plant.local`. */
export const isHostName = (text: string): boolean =>
  text.length <= 253 && text.split('.').every((part) => label.test(part)) && !/^[\d.]+$/.test(text)

const isAddress = (text: string): boolean => z.ipv4().or(z.ipv6()).safeParse(text).success

const hostName = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .refine(
    (text) => isHostName(text) || isAddress(text),
    'must be a host name such as cell-4.plant.local, or an address',
  )

/** Whether the station can be reached from the network, and how. */
export const networkSetting = z.strictObject({
  enabled: z.boolean().describe('whether other computers can reach the station, over HTTPS'),
  port: z.int().min(1).max(65_535).describe('of HTTPS; the local port stays as it is'),
  names: z
    .array(hostName)
    .max(20)
    .describe("names and addresses besides this computer's own under which it is reached"),
})

export type NetworkSetting = z.output<typeof networkSetting>

export const networkState = z.strictObject({
  enabled: z.boolean().describe('as an administrator decided'),
  by_command_line: z.boolean().describe('it was started with --host, which holds until it ends'),
  addresses: z
    .array(z.string())
    .describe('where it can be reached, such as https://cell-4:8443; empty while it does not listen'),
  problem: z.string().nullable().describe('why it does not listen although it should, and what to do'),
  fingerprint: z
    .string()
    .nullable()
    .describe("SHA-256 of the certificate authority's certificate; null before it is made"),
  authority_expires_at: timestampOut.nullable(),
  certificate_expires_at: timestampOut.nullable().describe('it is renewed by itself a month before'),
  secrets_kept: z.enum(['system', 'file']).describe('sealed by the system, or in files of this user only'),
  warnings: z.array(z.string()),
})

/** How the station stands towards the network. */
export type NetworkState = z.infer<typeof networkState>

export const pemText = z.string().describe('the certificate of the certificate authority; it holds no secret')

export const authorityCertificate = z.strictObject({ pem: pemText })
