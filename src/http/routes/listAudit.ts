import { auditQuery } from '../../contract/audit.ts'
import { route } from '../route.ts'

export const listAudit = route({
  operation: 'audit.list',
  method: 'GET',
  url: '/api/v1/audit',
  summary: 'Entries of the audit log, newest first',
  tag: 'Audit',
  query: auditQuery,
  input: ({ query }) => query,
})
