import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

export const revokeApiKey = route({
  operation: 'apiKey.revoke',
  method: 'DELETE',
  url: '/api/v1/users/me/apikeys/:id',
  olderUrls: ['/users/me/apikeys/:id'],
  summary: 'Revoke one of your API keys',
  tag: 'API keys',
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => params,
  answer: () => null,
})
