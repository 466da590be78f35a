import { createCodeInput } from '../../contract/catalogue.ts'
import { route } from '../route.ts'

export const createAction = route({
  operation: 'action.create',
  method: 'POST',
  url: '/api/v1/actions',
  summary: 'Add a code for a corrective action',
  tag: 'Violations',
  body: createCodeInput,
  status: 201,
  input: ({ body }) => body,
})
