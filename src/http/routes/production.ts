import {
  createdEntryAnswer,
  createEntryInput,
  entryChanges,
  entryPath,
  entryQuery,
  standardsQuery,
  withReason,
} from '../../contract/production/productionEntry.ts'
import { derivedUuid, idempotencyKeyOf, toldByKey } from '../idempotency.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Production'

const create = route({
  operation: 'production.create',
  method: 'POST',
  url: '/api/v1/production/entry',
  summary: 'Record what was produced of an order in a shift',
  description:
    'An `Idempotency-Key` header makes a retry safe, as `entry_uuid` does: the same content answers 200 with the entry that is there, other content 409. An order on hold or completed takes entries; one that was shipped or cancelled takes those of days up to that one, and refuses later ones (422).',
  tag,
  body: createEntryInput,
  status: 201,
  answers: { 200: createdEntryAnswer, 201: createdEntryAnswer },
  input: ({ body, caller, request }) => {
    const key = idempotencyKeyOf(request)
    if (key === null || body.entry_uuid !== undefined) return body
    return { ...body, entry_uuid: derivedUuid(caller, `production ${key}`, 0) }
  },
  refusal: toldByKey('entry_uuid'),
  answer: ({ created, ...entry }, _asked, reply) => {
    if (!created) reply.code(200)
    return entry
  },
})

const list = route({
  operation: 'production.list',
  method: 'GET',
  url: '/api/v1/production/entries',
  summary: 'Production entries with their figures, the latest shift first',
  description:
    'Of your own line, or of all lines for those who see all. Voided ones with `include_voided=true`.',
  tag,
  query: entryQuery,
  input: ({ query }) => query,
})

const get = route({
  operation: 'production.get',
  method: 'GET',
  url: '/api/v1/production/entry/:id',
  summary: 'One production entry, with its figures and what was filled in for it',
  tag,
  params: entryPath,
  input: ({ params }) => ({ entry_id: params.id }),
})

const update = route({
  operation: 'production.update',
  method: 'PUT',
  url: '/api/v1/production/entry/:id',
  summary: 'Change a production entry; what is left out stays',
  description: 'A verified entry is refused with 422: reopen it first.',
  tag,
  params: entryPath,
  body: entryChanges,
  input: ({ params, body }) => ({ entry_id: params.id, changes: body }),
})

const verify = route({
  operation: 'production.verify',
  method: 'POST',
  url: '/api/v1/production/entry/:id/verify',
  summary: 'Say that a production entry is right',
  tag,
  params: entryPath,
  input: ({ params }) => ({ entry_id: params.id }),
})

const reopen = route({
  operation: 'production.reopen',
  method: 'POST',
  url: '/api/v1/production/entry/:id/reopen',
  summary: 'Let a verified production entry be changed again, with the reason',
  tag,
  params: entryPath,
  body: withReason,
  input: ({ params, body }) => ({ entry_id: params.id, ...body }),
})

const voidOne = route({
  operation: 'production.void',
  method: 'POST',
  url: '/api/v1/production/entry/:id/void',
  summary: 'Take a production entry out of all figures, with the reason; it stays stored',
  tag,
  params: entryPath,
  body: withReason,
  input: ({ params, body }) => ({ entry_id: params.id, ...body }),
})

const standards = route({
  operation: 'production.standards',
  method: 'GET',
  url: '/api/v1/production/standards',
  summary: 'What an entry of an order in a shift would be judged by',
  tag,
  query: standardsQuery,
  input: ({ query }) => query,
})

const undo = route({
  operation: 'production.undo',
  method: 'POST',
  url: '/api/v1/production/entry/:id/undo',
  summary: 'Take your last production entry back within a minute',
  tag,
  params: entryPath,
  input: ({ params }) => ({ entry_id: params.id }),
})

/** What was produced in which shift. */
export const productionRoutes: readonly AddRoute[] = [
  create,
  list,
  get,
  update,
  verify,
  reopen,
  voidOne,
  undo,
  standards,
]
