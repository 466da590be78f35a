import { refreshInput } from '../../contract/session.ts'
import { route } from '../route.ts'

export const refreshTokens = route({
  operation: 'auth.refresh',
  method: 'POST',
  url: '/api/v1/auth/refresh',
  summary: 'Exchange a refresh token for new tokens; a reused one ends its whole family',
  tag: 'Signing in',
  body: refreshInput,
  limitedByAddress: 'signIn',
  input: ({ body }) => body,
})
