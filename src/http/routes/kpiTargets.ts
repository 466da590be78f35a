import { noContent } from '../../contract/httpOutput.ts'
import { removeTargetInput, saveTargetInput, targetQuery } from '../../contract/production/kpi.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'KPIs'
const url = '/api/v1/kpi/targets'

const list = route({
  operation: 'kpiTarget.list',
  method: 'GET',
  url,
  summary: 'What figures are to reach, with their history, the newest first',
  tag,
  query: targetQuery,
  input: ({ query }) => query,
})

const save = route({
  operation: 'kpiTarget.save',
  method: 'PUT',
  url,
  summary: 'Set what a figure of a line is to reach from a day on; that of the days before stays',
  tag,
  body: saveTargetInput,
  input: ({ body }) => body,
})

const remove = route({
  operation: 'kpiTarget.remove',
  method: 'DELETE',
  url,
  summary: 'Take a target away; the one before it holds again',
  tag,
  body: removeTargetInput,
  status: 204,
  answers: { 204: noContent },
  input: ({ body }) => body,
})

/** What the figures of production are to reach. */
export const kpiTargetRoutes: readonly AddRoute[] = [list, save, remove]
