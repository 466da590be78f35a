import { passwordChange } from '../../contract/session.ts'
import { route } from '../route.ts'

export const changePassword = route({
  operation: 'user.changePassword',
  method: 'POST',
  url: '/api/v1/users/me/password',
  summary:
    'Change your own password; every other sign-in ends, and the tokens of the answer take their place',
  tag: 'Users',
  body: passwordChange,
  input: ({ body }) => body,
})
