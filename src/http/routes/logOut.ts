import { noContent } from '../../contract/httpOutput.ts'
import { refreshInput } from '../../contract/session.ts'
import { route } from '../route.ts'

export const logOut = route({
  operation: 'auth.logout',
  method: 'POST',
  url: '/api/v1/auth/logout',
  summary: 'Sign out: the refresh token and its family end',
  tag: 'Signing in',
  body: refreshInput,
  status: 204,
  answers: { 204: noContent },
  input: ({ body }) => body,
  answer: () => null,
})
