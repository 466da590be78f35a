import { codeListQuery } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const listCauses = route({
  operation: 'cause.list',
  method: 'GET',
  url: '/api/v1/causes',
  summary:
    'The codes of assignable causes that are offered, in order; with include_retired=true the others too',
  tag: 'Violations',
  query: codeListQuery,
  input: ({ query }) => ({ include_retired: query.include_retired === 'true' }),
})
