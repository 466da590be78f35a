import { createGroupInput } from '../../contract/characteristicGroup.ts'
import { route } from '../route.ts'

export const createGroup = route({
  operation: 'group.create',
  method: 'POST',
  url: '/api/v1/characteristic-groups',
  summary: 'Group characteristics that are to be judged together',
  tag: 'Characteristic groups',
  body: createGroupInput,
  status: 201,
  input: ({ body }) => body,
})
