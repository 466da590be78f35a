import { route } from '../route.ts'

export const listCauses = route({
  operation: 'cause.list',
  method: 'GET',
  url: '/api/v1/causes',
  summary: 'The codes of assignable causes',
  tag: 'Violations',
  input: () => ({}),
})
