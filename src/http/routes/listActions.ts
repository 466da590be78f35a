import { route } from '../route.ts'

export const listActions = route({
  operation: 'action.list',
  method: 'GET',
  url: '/api/v1/actions',
  summary: 'The codes of corrective actions',
  tag: 'Violations',
  input: () => ({}),
})
