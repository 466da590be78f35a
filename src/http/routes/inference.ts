import { analyzeInput } from '../../contract/production/inference.ts'
import { type AddRoute, route } from '../route.ts'

const analyze = route({
  operation: 'inference.analyze',
  method: 'POST',
  url: '/api/v1/inference/analyze',
  summary:
    'How complete the records of a period are, what stands in for what is missing, and what to collect',
  tag: 'KPIs',
  body: analyzeInput,
  input: ({ body }) => body,
})

/** What was filled in where it was missing. */
export const inferenceRoutes: readonly AddRoute[] = [analyze]
