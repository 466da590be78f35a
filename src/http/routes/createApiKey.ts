import { createKeyInput } from '../../contract/apiKey.ts'
import { route } from '../route.ts'

export const createApiKey = route({
  operation: 'apiKey.create',
  method: 'POST',
  url: '/api/v1/users/me/apikeys',
  olderUrls: ['/users/me/apikeys'],
  summary: 'Make an API key of your own; it is shown once',
  tag: 'API keys',
  body: createKeyInput,
  status: 201,
  input: ({ body }) => body,
})
