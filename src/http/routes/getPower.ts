import { powerInput } from '../../contract/power.ts'
import { route } from '../route.ts'

export const getPower = route({
  operation: 'power.get',
  method: 'POST',
  url: '/api/v1/power',
  summary: 'How likely a chart is to catch a change within so many subgroups',
  tag: 'Charts',
  body: powerInput,
  input: ({ body }) => body,
})
