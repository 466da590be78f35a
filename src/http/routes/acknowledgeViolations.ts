import { acknowledgeManyInput } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const acknowledgeViolations = route({
  operation: 'violation.acknowledgeMany',
  method: 'POST',
  url: '/api/v1/violations/acknowledge',
  summary: 'Say what caused several violations and what was done: all of them, or none',
  tag: 'Violations',
  body: acknowledgeManyInput,
  input: ({ body }) => body,
})
