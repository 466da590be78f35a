import { route } from '../route.ts'

export const listCharacteristics = route({
  operation: 'characteristic.list',
  method: 'GET',
  url: '/api/v1/characteristics',
  summary: 'All characteristics that you may see',
  tag: 'Characteristics',
  input: () => ({}),
})
