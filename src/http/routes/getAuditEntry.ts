import { auditEntryPath } from '../../contract/audit.ts'
import { route } from '../route.ts'

export const getAuditEntry = route({
  operation: 'audit.get',
  method: 'GET',
  url: '/api/v1/audit/:seq',
  summary: 'One entry of the audit log with all that was recorded',
  tag: 'Audit',
  params: auditEntryPath,
  input: ({ params }) => params,
})
