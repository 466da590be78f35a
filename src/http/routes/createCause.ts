import { createCodeInput } from '../../contract/catalogue.ts'
import { route } from '../route.ts'

export const createCause = route({
  operation: 'cause.create',
  method: 'POST',
  url: '/api/v1/causes',
  summary: 'Add a code for an assignable cause',
  tag: 'Violations',
  body: createCodeInput,
  status: 201,
  input: ({ body }) => body,
})
