import { z } from 'zod'
import { auditActions, auditStatistics } from './audit.ts'
import { label, timestampOut } from './fields.ts'

/** A time as record systems send it: with an offset, or a day, which is one of UTC. */
const dateIn = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

const period = { startDate: dateIn.optional(), endDate: dateIn.optional() }

/** The query of `/api/admin/audit`, with the names of the sample manager. */
export const adminAuditQuery = z.strictObject({
  apiKeyId: z.coerce.number().int().positive().optional(),
  operation: z.enum(auditActions).optional(),
  tableName: label(80).optional(),
  recordId: label(200).optional(),
  successOnly: z.enum(['true', 'false']).default('false'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  ...period,
})

/** The query of `/api/admin/audit/export/csv`. */
export const adminExportQuery = z.strictObject(period)

const dayLength = 86_400_000

/**
 * The period that two dates name. The end is included: a day is meant whole.
 *
 * @example periodOf({ startDate: '2026-01-05' }) // { from: '2026-01-05T00:00:00.000Z' }
 */
export const periodOf = ({
  startDate,
  endDate,
}: z.output<typeof adminExportQuery>): { from?: string; to?: string } => {
  const wholeDay = endDate !== undefined && !endDate.includes('T')
  const end = endDate === undefined ? null : Date.parse(endDate) + (wholeDay ? dayLength - 1 : 0)
  return {
    ...(startDate === undefined ? {} : { from: new Date(Date.parse(startDate)).toISOString() }),
    ...(end === null ? {} : { to: new Date(end).toISOString() }),
  }
}

export const adminAuditEntry = z.strictObject({
  id: z.int(),
  created_at: timestampOut,
  operation: z.enum(auditActions),
  station_operation: z.string(),
  table_name: z.string().nullable(),
  record_id: z.string().nullable(),
  old_data: z.unknown(),
  new_data: z.unknown(),
  ip_address: z.string(),
  user_agent: z.string().nullable(),
  success: z.boolean(),
  error_message: z.string().nullable(),
  api_key_id: z.int().nullable(),
  api_key_name: z.string().nullable().describe('the prefix of the key'),
  actor: z.string(),
  role: z.string().nullable(),
  reason: z.string().nullable(),
  hash: z.string(),
})

export const adminAuditPage = z.strictObject({
  success: z.literal(true),
  entries: z.array(adminAuditEntry).describe('newest first'),
  pagination: z.strictObject({ total: z.int(), limit: z.int(), offset: z.int(), hasMore: z.boolean() }),
})

const { operations, tables, activity, keys, actors, ...totals } = auditStatistics.shape

export const adminStatistics = z.strictObject({
  success: z.literal(true),
  statistics: z.strictObject({
    ...totals,
    operations,
    tables,
    activity,
    topApiKeys: keys,
    topActors: actors,
  }),
})
