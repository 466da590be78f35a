import { samplePlanInput } from '../../contract/power.ts'
import { route } from '../route.ts'

export const planSamples = route({
  operation: 'power.plan',
  method: 'POST',
  url: '/api/v1/power/sample-size',
  summary: 'How large subgroups must be to catch a change',
  tag: 'Charts',
  body: samplePlanInput,
  input: ({ body }) => body,
})
