import { setupInput } from '../../contract/session.ts'
import { route } from '../route.ts'

export const setUp = route({
  operation: 'setup.create',
  method: 'POST',
  url: '/api/v1/setup',
  summary: 'Make the first administrator; only while there is no user',
  tag: 'Setup',
  body: setupInput,
  status: 201,
  limitedByAddress: 'signIn',
  input: ({ body }) => body,
})
