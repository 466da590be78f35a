import { violationQuery } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const listViolations = route({
  operation: 'violation.list',
  method: 'GET',
  url: '/api/v1/violations',
  summary: 'Rules that fired, newest first',
  tag: 'Violations',
  query: violationQuery,
  input: ({ query }) => query,
})
