import { route } from '../route.ts'

export const listUsers = route({
  operation: 'user.list',
  method: 'GET',
  url: '/api/v1/users',
  summary: 'Everybody who may sign in, and those who are disabled',
  tag: 'Users',
  input: () => ({}),
})
