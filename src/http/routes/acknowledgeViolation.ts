import { idPath } from '../../contract/httpInput.ts'
import { acknowledgeInput } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const acknowledgeViolation = route({
  operation: 'violation.acknowledge',
  method: 'POST',
  url: '/api/v1/violations/:id/acknowledge',
  summary: 'Say what caused a violation and what was done',
  tag: 'Violations',
  params: idPath,
  body: acknowledgeInput,
  input: ({ params, body }) => ({ violation_id: params.id, ...body }),
})
