import { codeChanges } from '../../contract/catalogue.ts'
import { codePath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const updateCause = route({
  operation: 'cause.update',
  method: 'PATCH',
  url: '/api/v1/causes/:code',
  summary: 'Rename, move, retire or bring back the code of an assignable cause',
  tag: 'Violations',
  params: codePath,
  body: codeChanges,
  input: ({ params, body }) => ({ code: params.code, changes: body }),
})
