import { route } from '../route.ts'

export const listGroups = route({
  operation: 'group.list',
  method: 'GET',
  url: '/api/v1/characteristic-groups',
  summary: 'Every group of characteristics',
  tag: 'Characteristic groups',
  input: () => ({}),
})
