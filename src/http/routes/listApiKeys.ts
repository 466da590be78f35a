import { route } from '../route.ts'

export const listApiKeys = route({
  operation: 'apiKey.list',
  method: 'GET',
  url: '/api/v1/users/me/apikeys',
  olderUrls: ['/users/me/apikeys'],
  summary: 'Your API keys, without their secrets',
  tag: 'API keys',
  input: () => ({}),
})
