import { paretoQuery } from '../../contract/pareto.ts'
import { route } from '../route.ts'

export const getPareto = route({
  operation: 'violation.pareto',
  method: 'GET',
  url: '/api/v1/violations/pareto',
  summary: 'Violations counted by cause, characteristic, rule, shift, operator or part number',
  description:
    'Withdrawn violations are left out, and those that do not have the property; how many stands beside the bars. Times to acknowledge are in minutes.',
  tag: 'Violations',
  query: paretoQuery,
  input: ({ query }) => query,
})
