import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import {
  abandonRunInput,
  countPiecesBody,
  createPlanInput,
  planChanges,
  recordInRunInput,
  samplingRunQuery,
  skipInRunInput,
} from '../../contract/plan.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Sampling plans'

const create = route({
  operation: 'plan.create',
  method: 'POST',
  url: '/api/v1/plans',
  summary: 'Add a plan of sampling: which characteristics, how many pieces, how often',
  tag,
  body: createPlanInput,
  status: 201,
  input: ({ body }) => body,
})

const list = route({
  operation: 'plan.list',
  method: 'GET',
  url: '/api/v1/plans',
  summary: 'The plans of sampling, each with what is due of it',
  tag,
  input: () => ({}),
})

const get = route({
  operation: 'plan.get',
  method: 'GET',
  url: '/api/v1/plans/:id',
  summary: 'A plan of sampling, with what is due of it',
  tag,
  params: idPath,
  input: ({ params }) => ({ plan_id: params.id }),
})

const update = route({
  operation: 'plan.update',
  method: 'PATCH',
  url: '/api/v1/plans/:id',
  summary: 'Change a plan of sampling; what is left out stays',
  tag,
  params: idPath,
  body: planChanges,
  input: ({ params, body }) => ({ plan_id: params.id, changes: body }),
})

const remove = route({
  operation: 'plan.delete',
  method: 'DELETE',
  url: '/api/v1/plans/:id',
  summary: 'Take a plan out of the list; its samplings stay',
  tag,
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ plan_id: params.id }),
  answer: () => null,
})

const count = route({
  operation: 'plan.count',
  method: 'POST',
  url: '/api/v1/plans/:id/pieces',
  summary: 'Count pieces that were made, as a PLC does; with enough of them a sampling is due',
  description:
    'Send `counter`, the running total of a machine, where a request may be sent twice: only what it rose by counts. `pieces` counts each time.',
  tag,
  params: idPath,
  body: countPiecesBody,
  input: ({ params, body }) => ({ plan_id: params.id, counted: body }),
})

const setUp = route({
  operation: 'plan.setUp',
  method: 'POST',
  url: '/api/v1/plans/:id/set-up',
  summary: 'Say that a setup was done, so that the sampling of the plan is due',
  tag,
  params: idPath,
  input: ({ params }) => ({ plan_id: params.id }),
})

const start = route({
  operation: 'samplingRun.start',
  method: 'POST',
  url: '/api/v1/plans/:id/start',
  summary: 'Begin the sampling of a plan that is due, or go on with the one that was begun',
  tag,
  params: idPath,
  input: ({ params }) => ({ plan_id: params.id }),
})

const listRuns = route({
  operation: 'samplingRun.list',
  method: 'GET',
  url: '/api/v1/samplings',
  summary: 'Samplings that were due, the newest first; missed ones with `state=missed`',
  tag,
  query: samplingRunQuery,
  input: ({ query }) => query,
})

const getRun = route({
  operation: 'samplingRun.get',
  method: 'GET',
  url: '/api/v1/samplings/:id',
  summary: 'A sampling with its steps and what was recorded for them',
  tag,
  params: idPath,
  input: ({ params }) => ({ run_id: params.id }),
})

const pause = route({
  operation: 'samplingRun.pause',
  method: 'POST',
  url: '/api/v1/samplings/:id/pause',
  summary: 'Interrupt a sampling; anybody may go on with it later',
  tag,
  params: idPath,
  input: ({ params }) => ({ run_id: params.id }),
})

const resume = route({
  operation: 'samplingRun.resume',
  method: 'POST',
  url: '/api/v1/samplings/:id/resume',
  summary: 'Go on with a sampling',
  tag,
  params: idPath,
  input: ({ params }) => ({ run_id: params.id }),
})

const record = route({
  operation: 'samplingRun.record',
  method: 'POST',
  url: '/api/v1/samplings/:id/record',
  summary: 'Tie a subgroup that was just recorded to its step of a sampling; a retry changes nothing',
  tag,
  params: idPath,
  body: recordInRunInput.omit({ run_id: true }),
  input: ({ params, body }) => ({ run_id: params.id, ...body }),
})

const skip = route({
  operation: 'samplingRun.skip',
  method: 'POST',
  url: '/api/v1/samplings/:id/skip',
  summary: 'Leave a characteristic of a sampling out, with the reason',
  tag,
  params: idPath,
  body: skipInRunInput.omit({ run_id: true }),
  input: ({ params, body }) => ({ run_id: params.id, ...body }),
})

const abandon = route({
  operation: 'samplingRun.abandon',
  method: 'POST',
  url: '/api/v1/samplings/:id/abandon',
  summary: 'Give a sampling up, with the reason; it counts as missed',
  tag,
  params: idPath,
  body: abandonRunInput.omit({ run_id: true }),
  input: ({ params, body }) => ({ run_id: params.id, ...body }),
})

/** Plans of sampling, and the samplings that they make due. */
export const planRoutes: readonly AddRoute[] = [
  create,
  list,
  get,
  update,
  remove,
  count,
  setUp,
  start,
  listRuns,
  getRun,
  pause,
  resume,
  record,
  skip,
  abandon,
]
