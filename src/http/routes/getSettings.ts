import { route } from '../route.ts'

export const getSettings = route({
  operation: 'settings.get',
  method: 'GET',
  url: '/api/v1/settings',
  summary: 'What an administrator decided for the whole station',
  tag: 'Station',
  input: () => ({}),
})
