import { createAdminKeyBody, createdAdminKeyAnswer } from '../../contract/adminKeyHttp.ts'
import { adminKeyInfo } from '../adminKeyBody.ts'
import { route } from '../route.ts'

export const createAdminKey = route({
  operation: 'adminKey.create',
  method: 'POST',
  url: '/api/admin/keys',
  summary: 'Make an API key for somebody or for a machine; it is shown once',
  tag: 'Administration',
  body: createAdminKeyBody,
  status: 201,
  answers: { 201: createdAdminKeyAnswer },
  input: ({ body }) => ({
    name: body.name,
    description: body.description,
    permissions: body.permissions,
    expires_in_days: body.expiresInDays,
    rate_limit_per_minute: body.rateLimitPerMinute,
    allowed_addresses: body.allowedAddresses,
    client_id: body.clientId,
    user_id: body.userId,
  }),
  answer: ({ key, plaintext_key }) => ({
    success: true,
    message: 'API key created successfully. Save the key securely - it will not be shown again.',
    apiKey: plaintext_key,
    keyInfo: adminKeyInfo(key),
  }),
})
