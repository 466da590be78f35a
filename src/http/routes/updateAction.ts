import { codeChanges } from '../../contract/catalogue.ts'
import { codePath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const updateAction = route({
  operation: 'action.update',
  method: 'PATCH',
  url: '/api/v1/actions/:code',
  summary: 'Rename, move, retire or bring back the code of a corrective action',
  tag: 'Violations',
  params: codePath,
  body: codeChanges,
  input: ({ params, body }) => ({ code: params.code, changes: body }),
})
