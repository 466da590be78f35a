import { route } from '../route.ts'

export const verifyAudit = route({
  operation: 'audit.verify',
  method: 'GET',
  url: '/api/v1/audit/verify',
  summary: 'Whether the chain of the audit log is whole',
  tag: 'Audit',
  input: () => ({}),
})
