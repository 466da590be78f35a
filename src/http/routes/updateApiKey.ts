import { keyChanges } from '../../contract/apiKey.ts'
import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const updateApiKey = route({
  operation: 'apiKey.update',
  method: 'PATCH',
  url: '/api/v1/users/me/apikeys/:id',
  olderUrls: ['/users/me/apikeys/:id'],
  summary: 'Change one of your API keys; its secret stays',
  description: 'What is not named stays. `permissions` may name only those that change.',
  tag: 'API keys',
  params: idPath,
  body: keyChanges,
  input: ({ params, body }) => ({ id: params.id, changes: body }),
})
