import {
  createTraceFieldInput,
  findTraceInput,
  ofTraceField,
  retireTraceFieldBody,
  traceFieldChanges,
  traceFieldQuery,
  tracePath,
  tracePeriod,
} from '../../contract/traceability.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Traceability'

const list = route({
  operation: 'traceField.list',
  method: 'GET',
  url: '/api/v1/trace-fields',
  summary:
    'The fields that tell where subgroups come from, in order; with include_retired=true also those no longer asked for',
  tag,
  query: traceFieldQuery,
  input: ({ query }) => ({ ...query, include_retired: query.include_retired === 'true' }),
})

const create = route({
  operation: 'traceField.create',
  method: 'POST',
  url: '/api/v1/trace-fields',
  summary: 'Add a field; its values travel in the metadata of subgroups under its key',
  description:
    'Older subgroups that carry it are found by it within a while: `searchable` tells how far that is.',
  tag,
  body: createTraceFieldInput,
  status: 201,
  input: ({ body }) => body,
})

const update = route({
  operation: 'traceField.update',
  method: 'PATCH',
  url: '/api/v1/trace-fields/:key',
  summary: 'Change how a field is asked for, or its place in the list',
  tag,
  params: ofTraceField,
  body: traceFieldChanges,
  input: ({ params, body }) => ({ key: params.key, changes: body }),
})

const retire = route({
  operation: 'traceField.retire',
  method: 'POST',
  url: '/api/v1/trace-fields/:key/retire',
  summary:
    'No longer ask for a field, or ask for it again; what subgroups carry of it stays and is still found',
  tag,
  params: ofTraceField,
  body: retireTraceFieldBody,
  input: ({ params, body }) => ({ key: params.key, retired: body.retired }),
})

const find = route({
  operation: 'trace.find',
  method: 'GET',
  url: '/api/v1/traces',
  summary: 'Batches, serial numbers and other values that begin with a text, those that read just so first',
  tag,
  query: findTraceInput,
  input: ({ query }) => query,
})

const get = route({
  operation: 'trace.get',
  method: 'GET',
  url: '/api/v1/traces/:field/:value',
  summary: 'Everything that was measured of a batch or of another value of a field, chart by chart',
  tag,
  params: tracePath,
  query: tracePeriod,
  input: ({ params, query }) => ({ ...params, ...query }),
})

/** Fields that tell where subgroups come from, and the way from a value to its charts. */
export const traceRoutes: readonly AddRoute[] = [list, create, update, retire, find, get]
