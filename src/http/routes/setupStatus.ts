import { route } from '../route.ts'

export const setupStatus = route({
  operation: 'setup.status',
  method: 'GET',
  url: '/api/v1/setup',
  summary: 'Whether the station waits for its first administrator',
  tag: 'Setup',
  input: () => ({}),
})
