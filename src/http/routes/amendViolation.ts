import { idPath } from '../../contract/httpInput.ts'
import { amendInput } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const amendViolation = route({
  operation: 'violation.amend',
  method: 'PATCH',
  url: '/api/v1/violations/:id',
  summary: 'Change the cause, action or comment of an acknowledged violation, with a reason',
  tag: 'Violations',
  params: idPath,
  body: amendInput,
  input: ({ params, body }) => ({ violation_id: params.id, ...body }),
})
