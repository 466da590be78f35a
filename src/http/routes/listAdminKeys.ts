import { adminKeysAnswer, adminKeysQuery } from '../../contract/adminKeyHttp.ts'
import { adminKeyBody } from '../adminKeyBody.ts'
import { route } from '../route.ts'

export const listAdminKeys = route({
  operation: 'adminKey.list',
  method: 'GET',
  url: '/api/admin/keys',
  summary: "Everybody's API keys, without their secrets",
  description: 'With `includeInactive=true` also those that are deactivated, expired or revoked.',
  tag: 'Administration',
  query: adminKeysQuery,
  answers: { 200: adminKeysAnswer },
  input: ({ query }) => ({ include_inactive: query.includeInactive === 'true' }),
  answer: (keys) => ({ success: true, keys: keys.map(adminKeyBody) }),
})
