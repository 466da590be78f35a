import { rotateAdminKeyBody, rotatedAdminKeyAnswer } from '../../contract/adminKeyHttp.ts'
import { usualOverlapHours } from '../../contract/apiKey.ts'
import { idPath } from '../../contract/httpInput.ts'
import { adminKeyInfo } from '../adminKeyBody.ts'
import { route } from '../route.ts'

export const rotateAdminKey = route({
  operation: 'adminKey.rotate',
  method: 'POST',
  url: '/api/admin/keys/:id/rotate',
  summary: "Replace anybody's API key by a new one, which is shown once",
  tag: 'Administration',
  params: idPath,
  body: rotateAdminKeyBody,
  status: 201,
  answers: { 201: rotatedAdminKeyAnswer },
  input: ({ params, body }) => ({ id: params.id, overlap_hours: body?.overlapHours ?? usualOverlapHours }),
  answer: ({ key, plaintext_key, old_key_expires_at }, { params }) => ({
    success: true,
    message: 'API key replaced. Save the new key securely - it will not be shown again.',
    apiKey: plaintext_key,
    keyInfo: adminKeyInfo(key),
    rotatedFrom: params.id,
    oldKeyExpiresAt: old_key_expires_at,
  }),
})
