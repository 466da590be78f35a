import {
  createWorkOrderInput,
  holdQuery,
  orderPath,
  orderStatusBody,
  recordHoldInput,
  workOrderChanges,
  workOrderQuery,
} from '../../contract/production/workOrder.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Work orders'

const create = route({
  operation: 'workOrder.create',
  method: 'POST',
  url: '/api/v1/work-orders',
  summary: 'Add a work order; its line and style are added where they are new',
  description:
    'Without `planned_ship_date` the order is due after quantity × cycle hours of the clock from its start; without `planned_start_date` it starts with its first entry. Left out is as null, and `inference` says what was filled in.',
  tag,
  body: createWorkOrderInput,
  status: 201,
  input: ({ body }) => body,
})

const list = route({
  operation: 'workOrder.list',
  method: 'GET',
  url: '/api/v1/work-orders',
  summary:
    'Work orders with what was made of them; the open ones by when they are due, others the latest first',
  description: '`date_from` and `date_to` are days on which they are due.',
  tag,
  query: workOrderQuery,
  input: ({ query }) => query,
})

const get = route({
  operation: 'workOrder.get',
  method: 'GET',
  url: '/api/v1/work-orders/:id',
  summary: 'A work order with the steps of its life and its holds',
  tag,
  params: orderPath,
  input: ({ params }) => ({ work_order_id: params.id }),
})

const update = route({
  operation: 'workOrder.update',
  method: 'PATCH',
  url: '/api/v1/work-orders/:id',
  summary: 'Change what is planned for a work order; what is left out stays',
  tag,
  params: orderPath,
  body: workOrderChanges,
  input: ({ params, body }) => ({ work_order_id: params.id, changes: body }),
})

const setStatus = route({
  operation: 'workOrder.setStatus',
  method: 'PUT',
  url: '/api/v1/work-orders/:id/status',
  summary: 'Move a work order on: hold, release, complete, ship, cancel, reopen',
  description:
    'ACTIVE goes to ON_HOLD, COMPLETED or CANCELLED; ON_HOLD to ACTIVE or CANCELLED; COMPLETED to SHIPPED, or with a `reason` to ACTIVE. Anything else is a 422. The status that it has already changes nothing.',
  tag,
  params: orderPath,
  body: orderStatusBody,
  input: ({ params, body }) => ({ work_order_id: params.id, ...body }),
})

const listHolds = route({
  operation: 'hold.list',
  method: 'GET',
  url: '/api/v1/holds',
  summary: 'Times in which work orders were on hold, the newest first',
  tag,
  query: holdQuery,
  input: ({ query }) => query,
})

const addHold = route({
  operation: 'hold.record',
  method: 'POST',
  url: '/api/v1/holds',
  summary: 'Record a hold of the past; the state of its order stays',
  tag,
  body: recordHoldInput,
  status: 201,
  input: ({ body }) => body,
})

/** Work orders and their holds. */
export const workOrderRoutes: readonly AddRoute[] = [create, list, get, update, setStatus, listHolds, addHold]
