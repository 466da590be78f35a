import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import {
  attendanceQuery,
  downtimeChanges,
  downtimeQuery,
  inspectionChanges,
  inspectionQuery,
  recordAttendanceInput,
  recordDowntimeInput,
  recordInspectionInput,
  removeShopEventBody,
} from '../../contract/production/shopEvents.ts'
import {
  beginStandstillInput,
  endStandstillInput,
  ofStandstill,
  standstillQuery,
} from '../../contract/production/standstill.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Production'

const removal = {
  method: 'DELETE',
  description: 'The audit log keeps what it was, and why it went.',
  tag,
  params: idPath,
  body: removeShopEventBody,
  status: 204,
  answers: { 204: noContent },
} as const

const standstills: readonly AddRoute[] = [
  route({
    operation: 'standstill.list',
    method: 'GET',
    url: '/api/v1/standstills',
    summary: 'Standstills that go on, or that have ended and were not recorded yet',
    description: 'A line has one at most.',
    tag,
    query: standstillQuery,
    input: ({ query }) => query,
  }),
  route({
    operation: 'standstill.begin',
    method: 'POST',
    url: '/api/v1/standstills',
    summary: 'Say that a line stands still',
    description: 'Where one goes on or waits to be recorded already, that stays and is the answer.',
    tag,
    body: beginStandstillInput,
    input: ({ body }) => body,
  }),
  route({
    operation: 'standstill.end',
    method: 'POST',
    url: '/api/v1/standstills/end',
    summary: 'Say that a line runs again',
    description:
      'It is kept until it is recorded by `POST /api/v1/downtime` with its start as `standstill_since`, or dropped. One that has ended keeps its end.',
    tag,
    body: endStandstillInput,
    input: ({ body }) => body,
  }),
  route({
    operation: 'standstill.drop',
    method: 'DELETE',
    url: '/api/v1/standstills',
    summary: 'Say that a standstill of a line was none',
    description: 'The audit log keeps it.',
    tag,
    body: ofStandstill,
    status: 204,
    answers: { 204: noContent },
    input: ({ body }) => body,
    answer: () => null,
  }),
]

const downtime: readonly AddRoute[] = [
  route({
    operation: 'downtime.record',
    method: 'POST',
    url: '/api/v1/downtime',
    summary: 'Record that a line stood still in a shift, and why',
    description:
      'A shift has at most 24 hours of standstill; what is more is refused with 422. `standstill_since` records the running standstill of the line.',
    tag,
    body: recordDowntimeInput,
    status: 201,
    input: ({ body }) => body,
  }),
  route({
    operation: 'downtime.list',
    method: 'GET',
    url: '/api/v1/downtime',
    summary: 'Standstills, the newest day first',
    tag,
    query: downtimeQuery,
    input: ({ query }) => query,
  }),
  route({
    operation: 'downtime.update',
    method: 'PATCH',
    url: '/api/v1/downtime/:id',
    summary: 'Change a standstill; what is not named stays',
    tag,
    params: idPath,
    body: downtimeChanges,
    input: ({ params, body }) => ({ id: params.id, changes: body }),
  }),
  route({
    ...removal,
    operation: 'downtime.remove',
    url: '/api/v1/downtime/:id',
    summary: 'Remove a standstill, with a reason',
    input: ({ params, body }) => ({ id: params.id, ...body }),
    answer: () => null,
  }),
]

const attendance: readonly AddRoute[] = [
  route({
    operation: 'attendance.record',
    method: 'POST',
    url: '/api/v1/attendance',
    summary: 'Record whether a person was there for a shift',
    description: 'Recorded again for the same person and shift, it replaces what was there.',
    tag,
    body: recordAttendanceInput,
    status: 201,
    input: ({ body }) => body,
  }),
  route({
    operation: 'attendance.list',
    method: 'GET',
    url: '/api/v1/attendance',
    summary: 'Attendance at shifts, the newest day first',
    tag,
    query: attendanceQuery,
    input: ({ query }) => query,
  }),
  route({
    ...removal,
    operation: 'attendance.remove',
    url: '/api/v1/attendance/:id',
    summary: 'Remove what was recorded of a person for a shift, with a reason',
    input: ({ params, body }) => ({ id: params.id, ...body }),
    answer: () => null,
  }),
]

const inspections: readonly AddRoute[] = [
  route({
    operation: 'inspection.record',
    method: 'POST',
    url: '/api/v1/inspections',
    summary: 'Record how many units were inspected, and what was found',
    description:
      'units_passed is of the first time; reworked units are at most those that failed. A step that the line does not have yet is added as its last one.',
    tag,
    body: recordInspectionInput,
    status: 201,
    input: ({ body }) => body,
  }),
  route({
    operation: 'inspection.list',
    method: 'GET',
    url: '/api/v1/inspections',
    summary: 'Inspections, the newest day first',
    tag,
    query: inspectionQuery,
    input: ({ query }) => query,
  }),
  route({
    operation: 'inspection.update',
    method: 'PATCH',
    url: '/api/v1/inspections/:id',
    summary: 'Change an inspection; what is not named stays',
    tag,
    params: idPath,
    body: inspectionChanges,
    input: ({ params, body }) => ({ id: params.id, changes: body }),
  }),
  route({
    ...removal,
    operation: 'inspection.remove',
    url: '/api/v1/inspections/:id',
    summary: 'Remove an inspection, with a reason',
    input: ({ params, body }) => ({ id: params.id, ...body }),
    answer: () => null,
  }),
]

/** What happens beside production: standstills, attendance, inspections. */
export const shopEventRoutes: readonly AddRoute[] = [
  ...standstills,
  ...downtime,
  ...attendance,
  ...inspections,
]
