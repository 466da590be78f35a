import { z } from 'zod'
import { id, label, timestampIn, timestampOut } from './fields.ts'

/** What an entry did, in the four words that record systems share. */
export const auditActions = ['CREATE', 'UPDATE', 'DELETE', 'DEACTIVATE'] as const

export type AuditAction = (typeof auditActions)[number]

export const auditKinds = [
  'ingest',
  'limits',
  'violation',
  'sample',
  'attachment',
  'import',
  'sampling',
  'handover',
  'report',
  'production',
  'configuration',
  'people',
  'access',
  'refusal',
  'audit',
] as const

const hash = z.string().describe('SHA-256, lower-case hex')
const seq = z.int().positive().describe('number of the entry, counted from 1')

/** One entry of the audit log in a list. */
export const auditListed = z.strictObject({
  seq,
  at: timestampOut,
  kind: z.string().describe(auditKinds.join(', ')),
  actor_kind: z.enum(['anonymous', 'system', 'master', 'user', 'key', 'display']),
  actor: z.string().describe('user name, prefix of the key, or the kind where there is neither'),
  role: z.string().nullable(),
  user_id: z.int().nullable(),
  key_id: z.int().nullable(),
  via: z.string().describe('http, bridge (a screen) or station (itself)'),
  address: z.string(),
  user_agent: z.string().nullable(),
  station: z.string().nullable().describe('its name at that time'),
  operation: z.string(),
  action: z.enum(auditActions),
  table: z.string().nullable(),
  record: z.string().nullable(),
  changed: z.array(z.string()).describe('fields that differ between before and after, at most 12'),
  attempts: z.int().nullable().describe('how many refused attempts an entry stands for; null is one'),
  reason: z.string().nullable(),
  success: z.boolean(),
  error: z.string().nullable(),
  samples: z
    .strictObject({ first_id: z.int(), last_id: z.int(), count: z.int(), digest: hash })
    .nullable()
    .describe('the subgroups that one commit stored'),
})

export type AuditListed = z.infer<typeof auditListed>

/** One entry with all that was recorded. */
export const auditEntry = auditListed.extend({
  before: z.unknown().describe('null where there was nothing'),
  after: z.unknown().describe('null where there is nothing'),
  version: z.int().describe('which columns the hash covers'),
  previous_hash: hash,
  hash,
})

export type AuditEntryOut = z.infer<typeof auditEntry>

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])

const filter = {
  actor: label(80).optional().describe('user name or prefix of a key'),
  user_id: z.coerce.number().int().positive().optional(),
  key_id: z.coerce.number().int().positive().optional(),
  operation: label(80).optional(),
  action: z.enum(auditActions).optional(),
  table: label(80).optional(),
  record: label(200).optional(),
  success: flag.optional(),
  from: timestampIn.optional().describe('this time or later'),
  to: timestampIn.optional().describe('this time or earlier'),
  text: label(100).optional().describe('in reason, error, record, before or after, whatever the case'),
  measurements: flag.default(true).describe('also the commits of measurements'),
}

/** Which entries of the audit log. */
export const auditFilter = z.strictObject(filter)

export type AuditFilterInput = z.output<typeof auditFilter>

const cursor = z.string().regex(/^\d{1,15}\.\d{1,15}$/)

export const auditQuery = auditFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: cursor.optional().describe('`next` of the page before; the newest entries unless given'),
})

export const auditPage = z.strictObject({
  results: z.array(auditListed).describe('newest first'),
  next: z.string().nullable().describe('`after` of the next page; null when this is the last'),
  searched_to: timestampOut
    .nullable()
    .describe('how far back was looked where a page ends early, because few entries match; ask for `next`'),
})

export type AuditPage = z.infer<typeof auditPage>

/** A page by its number, as record systems ask for it. */
export const auditOffsetQuery = auditFilter.extend({
  limit: z.int().min(1).max(1000).default(100),
  offset: z.int().min(0).default(0),
})

export const auditOffsetPage = z.strictObject({ total: z.int(), entries: z.array(auditEntry) })

export const auditExportInput = auditFilter.extend({
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
  after: cursor.optional(),
})

export const auditExport = z.strictObject({
  csv: z
    .string()
    .describe(
      'RFC 4180; the first part begins with the names of the columns, the last ends with a line # Audit head',
    ),
  rows: z.int(),
  next: z.string().nullable(),
})

const counted = z.strictObject({ entries: z.int(), refused: z.int() })

export const auditStatistics = z.strictObject({
  entries: z.int(),
  refused: z.int(),
  first_at: timestampOut.nullable(),
  last_at: timestampOut.nullable(),
  operations: z.array(counted.extend({ operation: z.string(), action: z.enum(auditActions) })),
  tables: z.array(counted.extend({ table: z.string() })),
  activity: z
    .array(counted.extend({ day: z.string().describe('UTC') }))
    .describe('the last 30 days with entries'),
  actors: z.array(counted.extend({ actor: z.string() })).describe('the 20 with the most entries'),
  keys: z
    .array(counted.extend({ key_id: z.int(), prefix: z.string() }))
    .describe('the 20 keys with the most entries'),
})

const anchorText = z
  .string()
  .regex(/^\d{1,15}:[0-9a-f]{64}$/, 'must be <number>:<hash of 64 hex digits>, as audit.head gives it')

/** How an audit log can be found not to be whole. */
export const breakKinds = [
  'changed',
  'removed',
  'reordered',
  'cut',
  'rewritten',
  'measurements',
  'archive',
] as const

export type BreakKind = (typeof breakKinds)[number]

export const auditVerifyInput = z.strictObject({
  anchor: anchorText
    .optional()
    .describe('a head that was noted before: what was cut or rewritten since shows'),
})

export const auditVerification = z.strictObject({
  valid: z.boolean(),
  entries: z.int().describe('entries that hold, those of before the checkpoint not counted'),
  head: hash.nullable().describe('hash of the last entry that holds'),
  first_broken: z.int().nullable(),
  broken: z
    .strictObject({ kind: z.enum(breakKinds), sentence: z.string() })
    .nullable()
    .describe('what is wrong at the first broken entry'),
  anchor: z
    .strictObject({
      seq,
      hash,
      holds: z.boolean().nullable().describe('null where the entry is in an archive, or was not reached'),
    })
    .nullable()
    .describe('the anchor that was given'),
  anchors: z.int().describe('heads of the anchor file that hold'),
  checkpoint: z.int().nullable().describe('entries up to this one are in archives'),
  archives: z.array(
    z.strictObject({
      file: z.string(),
      first_seq: z.int(),
      last_seq: z.int(),
      state: z.enum(['whole', 'broken', 'elsewhere']),
    }),
  ),
})

export type AuditVerification = z.infer<typeof auditVerification>

/** A verification on its way. */
export const auditVerifyProgress = z.strictObject({
  done: z.int(),
  total: z.int(),
  result: auditVerification.nullable().describe('null until it is through'),
  fault: z.string().nullable().describe('why it could not be done, and what to do'),
})

export type AuditVerifyProgress = z.infer<typeof auditVerifyProgress>

export const auditHead = z.strictObject({
  seq: z.int().describe('0 while the log is empty'),
  hash: hash.nullable(),
  at: timestampOut.nullable(),
  anchor: z.string().nullable().describe('<seq>:<hash>, for audit.verify'),
  problem: z
    .string()
    .nullable()
    .describe('what the comparison with the anchor file found at the start; null when all held'),
})

export const auditArchived = z.strictObject({
  archived: z.int().describe('entries; 0 where none is old enough'),
  through: z.int().nullable(),
  file: z.string().nullable().describe('in the data folder'),
  sha256: hash.nullable(),
})

export const ofAuditEntry = z.strictObject({ seq: id })

/** `/api/v1/audit/:seq`. */
export const auditEntryPath = z.strictObject({ seq: z.coerce.number().int().positive() })
