import { idPath } from '../../contract/httpInput.ts'
import { userChanges } from '../../contract/user.ts'
import { route } from '../route.ts'

export const updateUser = route({
  operation: 'user.update',
  method: 'PATCH',
  url: '/api/v1/users/:id',
  summary: 'Change a person; what is not named stays',
  description:
    'People are disabled, never deleted: records name them. The last administrator who can sign in stays one (422).',
  tag: 'Users',
  params: idPath,
  body: userChanges,
  input: ({ params, body }) => ({ user_id: params.id, changes: body }),
})
