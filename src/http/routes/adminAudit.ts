import type { AuditEntryOut } from '../../contract/audit.ts'
import { adminAuditPage, adminAuditQuery, periodOf } from '../../contract/auditAdmin.ts'
import { route } from '../route.ts'

const describe = (entry: AuditEntryOut) => ({
  id: entry.seq,
  created_at: entry.at,
  operation: entry.action,
  station_operation: entry.operation,
  table_name: entry.table,
  record_id: entry.record,
  old_data: entry.before,
  new_data: entry.after,
  ip_address: entry.address,
  user_agent: entry.user_agent,
  success: entry.success,
  error_message: entry.error,
  api_key_id: entry.key_id,
  api_key_name: entry.key_id === null ? null : entry.actor,
  actor: entry.actor,
  role: entry.role,
  reason: entry.reason,
  hash: entry.hash,
})

export const adminAudit = route({
  operation: 'audit.page',
  method: 'GET',
  url: '/api/admin/audit',
  summary: 'Entries of the audit log by their number, with the field names of the sample manager',
  tag: 'Audit',
  query: adminAuditQuery,
  answers: { 200: adminAuditPage },
  input: ({ query }) => ({
    ...(query.apiKeyId === undefined ? {} : { key_id: query.apiKeyId }),
    ...(query.operation === undefined ? {} : { action: query.operation }),
    ...(query.tableName === undefined ? {} : { table: query.tableName }),
    ...(query.recordId === undefined ? {} : { record: query.recordId }),
    ...(query.successOnly === 'true' ? { success: true } : {}),
    ...periodOf(query),
    measurements: true,
    limit: query.limit,
    offset: query.offset,
  }),
  answer: ({ total, entries }, { query: { limit, offset } }) => ({
    success: true,
    entries: entries.map(describe),
    pagination: { total, limit, offset, hasMore: offset + entries.length < total },
  }),
})
