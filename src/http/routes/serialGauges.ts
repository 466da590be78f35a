import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import {
  createSerialGaugeInput,
  serialGaugeChanges,
  understandLineInput,
} from '../../contract/serialGauge.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Serial gauges'

/** Gauges on serial ports of the station's computer. What they send comes over the bridge as a live view. */
export const serialGaugeRoutes: readonly AddRoute[] = [
  route({
    operation: 'serialGauge.list',
    method: 'GET',
    url: '/api/v1/serial-gauges',
    summary: 'Gauges on serial ports, by name',
    tag,
    input: () => ({}),
  }),
  route({
    operation: 'serialGauge.create',
    method: 'POST',
    url: '/api/v1/serial-gauges',
    summary: 'Attach a gauge to a serial port',
    tag,
    body: createSerialGaugeInput,
    status: 201,
    input: ({ body }) => body,
  }),
  route({
    operation: 'serialGauge.ports',
    method: 'GET',
    url: '/api/v1/serial-gauges/ports',
    summary: 'Serial ports that the computer has',
    tag,
    input: () => ({}),
  }),
  route({
    operation: 'serialGauge.understand',
    method: 'POST',
    url: '/api/v1/serial-gauges/understand',
    summary: 'Try how a line would be understood',
    tag,
    body: understandLineInput,
    input: ({ body }) => body,
  }),
  route({
    operation: 'serialGauge.update',
    method: 'PATCH',
    url: '/api/v1/serial-gauges/:id',
    summary: 'Change a gauge on a serial port',
    tag,
    params: idPath,
    body: serialGaugeChanges,
    input: ({ params, body }) => ({ gauge_id: params.id, changes: body }),
  }),
  route({
    operation: 'serialGauge.delete',
    method: 'DELETE',
    url: '/api/v1/serial-gauges/:id',
    summary: 'Take a gauge off its port',
    tag,
    params: idPath,
    status: 204,
    answers: { 204: noContent },
    input: ({ params }) => ({ gauge_id: params.id }),
    answer: () => null,
  }),
  route({
    operation: 'serialGauge.request',
    method: 'POST',
    url: '/api/v1/serial-gauges/:id/request',
    summary: 'Ask a gauge for a value',
    tag,
    params: idPath,
    status: 202,
    input: ({ params }) => ({ gauge_id: params.id }),
  }),
  route({
    operation: 'serialGauge.discard',
    method: 'POST',
    url: '/api/v1/serial-gauges/:id/discard',
    summary: 'Forget the readings of a subgroup that is not full',
    tag,
    params: idPath,
    input: ({ params }) => ({ gauge_id: params.id }),
  }),
]
