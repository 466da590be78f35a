import { codeListQuery } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const listActions = route({
  operation: 'action.list',
  method: 'GET',
  url: '/api/v1/actions',
  summary:
    'The codes of corrective actions that are offered, in order; with include_retired=true the others too',
  tag: 'Violations',
  query: codeListQuery,
  input: ({ query }) => ({ include_retired: query.include_retired === 'true' }),
})
