import { route } from '../route.ts'

export const auditHead = route({
  operation: 'audit.head',
  method: 'GET',
  url: '/api/v1/audit/head',
  summary: 'The newest entry of the audit log: number, hash and time, to be noted outside',
  tag: 'Audit',
  input: () => ({}),
})
