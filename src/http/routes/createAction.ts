import { codeEntry } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const createAction = route({
  operation: 'action.create',
  method: 'POST',
  url: '/api/v1/actions',
  summary: 'Add a code for a corrective action',
  tag: 'Violations',
  body: codeEntry,
  status: 201,
  input: ({ body }) => body,
})
