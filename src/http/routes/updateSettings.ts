import { settingsChanges } from '../../contract/settings.ts'
import { route } from '../route.ts'

export const updateSettings = route({
  operation: 'settings.update',
  method: 'PATCH',
  url: '/api/v1/settings',
  summary: 'Decide for the whole station: what is given changes, the rest stays',
  tag: 'Station',
  body: settingsChanges,
  input: ({ body }) => body,
})
