import { removeAdminKeyQuery, removedAdminKeyAnswer } from '../../contract/adminKeyHttp.ts'
import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const removeAdminKey = route({
  operation: 'adminKey.remove',
  method: 'DELETE',
  url: '/api/admin/keys/:id',
  summary: "Deactivate anybody's API key, or delete it for good with `permanent=true`",
  tag: 'Administration',
  params: idPath,
  query: removeAdminKeyQuery,
  answers: { 200: removedAdminKeyAnswer },
  input: ({ params, query }) => ({ id: params.id, permanent: query.permanent === 'true' }),
  answer: (_none, { params, query }) => {
    const action = query.permanent === 'true' ? 'deleted' : 'deactivated'
    return { success: true, action, message: `API key ${action}.`, id: params.id }
  },
})
