import { route } from '../route.ts'

export const archiveAudit = route({
  operation: 'audit.archive',
  method: 'POST',
  url: '/api/v1/audit/archive',
  summary: 'Moves entries that are older than audit_retention_days to a file in the data folder',
  tag: 'Audit',
  input: () => ({}),
})
