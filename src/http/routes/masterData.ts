import {
  jobQuery,
  masterQuery,
  saveClientInput,
  saveJobInput,
  saveShiftHoursInput,
  saveStyleInput,
  saveWorkOperationInput,
} from '../../contract/production/masterData.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Production master data'

const listClients = route({
  operation: 'client.list',
  method: 'GET',
  url: '/api/v1/clients',
  summary: 'The lines whose production the caller may see',
  tag,
  query: masterQuery.omit({ client_id: true }),
  input: ({ query }) => query,
})

const saveClient = route({
  operation: 'client.save',
  method: 'PUT',
  url: '/api/v1/clients',
  summary: 'Add a line, or change its name, standard cycle, or whether it is offered',
  tag,
  body: saveClientInput,
  input: ({ body }) => body,
})

const listShifts = route({
  operation: 'lineShift.list',
  method: 'GET',
  url: '/api/v1/line-shifts',
  summary: 'The hours of the shifts of lines; those of the plant where nobody set them',
  tag,
  query: masterQuery.pick({ client_id: true }),
  input: ({ query }) => query,
})

const saveShift = route({
  operation: 'lineShift.save',
  method: 'PUT',
  url: '/api/v1/line-shifts',
  summary: 'Set how long a shift of a line is, and when it starts',
  tag,
  body: saveShiftHoursInput,
  input: ({ body }) => body,
})

const listStyles = route({
  operation: 'style.list',
  method: 'GET',
  url: '/api/v1/styles',
  summary: 'The styles that lines make, with their standards',
  tag,
  query: masterQuery,
  input: ({ query }) => query,
})

const saveStyle = route({
  operation: 'style.save',
  method: 'PUT',
  url: '/api/v1/styles',
  summary: 'Add a style of a line, or change its name and standards; what is left out stays',
  tag,
  body: saveStyleInput,
  input: ({ body }) => body,
})

const listOperations = route({
  operation: 'workOperation.list',
  method: 'GET',
  url: '/api/v1/operations',
  summary: 'The steps of the work of lines, in their sequence',
  tag,
  query: masterQuery,
  input: ({ query }) => query,
})

const saveOperation = route({
  operation: 'workOperation.save',
  method: 'PUT',
  url: '/api/v1/operations',
  summary: 'Add a step of the work of a line, or change its name and place; what is left out stays',
  tag,
  body: saveWorkOperationInput,
  input: ({ body }) => body,
})

const listJobs = route({
  operation: 'job.list',
  method: 'GET',
  url: '/api/v1/jobs',
  summary: 'The jobs of work orders',
  tag,
  query: jobQuery,
  input: ({ query }) => query,
})

const saveJob = route({
  operation: 'job.save',
  method: 'PUT',
  url: '/api/v1/jobs',
  summary: 'Add a job of a work order, or change it; what is left out stays',
  tag,
  body: saveJobInput,
  input: ({ body }) => body,
})

/** Lines, the hours of their shifts, styles, steps of the work, and jobs. */
export const masterDataRoutes: readonly AddRoute[] = [
  listClients,
  saveClient,
  listShifts,
  saveShift,
  listStyles,
  saveStyle,
  listOperations,
  saveOperation,
  listJobs,
  saveJob,
]
