import { auditVerifyInput } from '../../contract/audit.ts'
import { route } from '../route.ts'

export const verifyAudit = route({
  operation: 'audit.verify',
  method: 'GET',
  url: '/api/v1/audit/verify',
  summary: 'Whether the chain of the audit log is whole, and which entry is the first that is not',
  description:
    'With `anchor`, a head that was noted before (`<seq>:<hash>`), a tail that was cut off or rewritten shows as well.',
  tag: 'Audit',
  query: auditVerifyInput,
  input: ({ query }) => query,
})
