import { createUserInput } from '../../contract/user.ts'
import { route } from '../route.ts'

export const createUser = route({
  operation: 'user.create',
  method: 'POST',
  url: '/api/v1/users',
  summary: 'Enter a person',
  description: 'A badge number with a PIN signs in at the screens of this station only, never here.',
  tag: 'Users',
  body: createUserInput,
  status: 201,
  input: ({ body }) => body,
})
