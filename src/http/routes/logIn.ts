import { credentials } from '../../contract/session.ts'
import { route } from '../route.ts'

export const logIn = route({
  operation: 'auth.login',
  method: 'POST',
  url: '/api/v1/auth/login',
  summary: 'Sign in with a name and a password',
  tag: 'Signing in',
  body: credentials,
  limitedByAddress: 'signIn',
  input: ({ body }) => body,
})
