import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

export const revokeAdminKey = route({
  operation: 'adminKey.revoke',
  method: 'POST',
  url: '/api/admin/keys/:id/revoke',
  summary: "Revoke anybody's API key, at once and for good",
  tag: 'Administration',
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => params,
  answer: () => null,
})
