import { adminKeyChangesBody, changedAdminKeyAnswer } from '../../contract/adminKeyHttp.ts'
import { idPath } from '../../contract/httpInput.ts'
import { adminKeyBody } from '../adminKeyBody.ts'
import { route } from '../route.ts'

export const updateAdminKey = route({
  operation: 'adminKey.update',
  method: 'PUT',
  url: '/api/admin/keys/:id',
  summary: "Change anybody's API key, pause it (`isActive`: false) or let it go on",
  description: 'What is not named stays. `permissions` may name only those that change.',
  tag: 'Administration',
  params: idPath,
  body: adminKeyChangesBody,
  answers: { 200: changedAdminKeyAnswer },
  input: ({ params, body }) => ({
    id: params.id,
    changes: {
      name: body.name,
      description: body.description,
      permissions: body.permissions,
      is_active: body.isActive,
      expires_in_days: body.expiresInDays,
      rate_limit_per_minute: body.rateLimitPerMinute,
      allowed_addresses: body.allowedAddresses,
      client_id: body.clientId,
    },
  }),
  answer: (key) => ({ success: true, message: 'API key updated.', key: adminKeyBody(key) }),
})
