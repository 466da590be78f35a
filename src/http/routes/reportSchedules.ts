import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import {
  createReportScheduleInput,
  reportDeliveryPathQuery,
  reportDeliveryQuery,
  reportScheduleChanges,
} from '../../contract/production/reportSchedule.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Reports'
const url = '/api/v1/reports/email/schedule'

const list = route({
  operation: 'reportSchedule.list',
  method: 'GET',
  url,
  summary: 'Reports that go out by mail, with when each is due next',
  tag,
  input: () => ({}),
})

const create = route({
  operation: 'reportSchedule.create',
  method: 'POST',
  url,
  summary: 'Send a report by mail at its times',
  description:
    '`schedule` is a time and the days: `06:00 daily`, `06:00 weekdays`, `06:00 monday` (or another day of the week) or `06:00 monthly` (on the 1st), by the clocks of `timezone`. A time that these skip is due right after the gap, one that they show twice at the first of them. A line that is not there is a 404; a schedule that sends the same report at the same time to the same recipients as another one is a 409 that names the other.',
  tag,
  body: createReportScheduleInput,
  status: 201,
  input: ({ body }) => body,
})

const update = route({
  operation: 'reportSchedule.update',
  method: 'PATCH',
  url: `${url}/:id`,
  summary: 'Change, pause or resume a schedule: what is given changes, the rest stays',
  tag,
  params: idPath,
  body: reportScheduleChanges,
  input: ({ params, body }) => ({ schedule_id: params.id, changes: body }),
})

const remove = route({
  operation: 'reportSchedule.delete',
  method: 'DELETE',
  url: `${url}/:id`,
  summary: 'Delete a schedule; what it did not send yet is not sent',
  tag,
  params: idPath,
  input: ({ params }) => ({ schedule_id: params.id }),
  status: 204,
  answers: { 204: noContent },
  answer: () => null,
})

const test = route({
  operation: 'reportSchedule.test',
  method: 'POST',
  url: `${url}/:id/test`,
  summary: 'Send the report now to all recipients, marked as a test',
  tag,
  params: idPath,
  input: ({ params }) => ({ schedule_id: params.id }),
})

const deliveriesOf = route({
  operation: 'reportDelivery.list',
  operationId: 'reportSchedule.deliveries',
  method: 'GET',
  url: `${url}/:id/deliveries`,
  summary: 'What became of the mails of a schedule, the newest first',
  tag,
  params: idPath,
  query: reportDeliveryPathQuery,
  input: ({ params, query }) => ({ ...query, schedule_id: params.id }),
})

const deliveries = route({
  operation: 'reportDelivery.list',
  method: 'GET',
  url: '/api/v1/reports/email/deliveries',
  summary: 'What became of the mails of all schedules, the newest first',
  tag,
  query: reportDeliveryQuery,
  input: ({ query }) => query,
})

const resend = route({
  operation: 'reportDelivery.resend',
  method: 'POST',
  url: '/api/v1/reports/email/deliveries/:id/resend',
  summary: 'Send once more what failed, was missed, or may not have arrived',
  tag,
  params: idPath,
  input: ({ params }) => ({ delivery_id: params.id }),
})

const routes: readonly AddRoute[] = [list, create, update, remove, test, deliveriesOf, deliveries, resend]

/** Reports by mail. */
export const reportScheduleRoutes: AddRoute = (app, context) => {
  for (const add of routes) add(app, context)
}
