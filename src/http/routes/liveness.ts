import { health } from '../../contract/station.ts'
import type { AddRoute } from '../route.ts'

/** `GET /health/live`: the process answers. Also under pressure. */
export const liveness: AddRoute = (app) => {
  app.get('/health/live', {
    config: { permission: 'public', pressureHandler: () => undefined },
    schema: {
      operationId: 'health.live',
      summary: 'Whether the station runs',
      tags: ['Health'],
      security: [],
      response: { 200: health },
    },
    handler: (_request, reply) => reply.send({ status: 'ok' }),
  })
}
