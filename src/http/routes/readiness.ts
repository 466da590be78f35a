import { health } from '../../contract/station.ts'
import type { AddRoute } from '../route.ts'

/** `GET /health/ready`: 200 when the station takes samples, else 503 with what is wrong. */
export const readiness: AddRoute = (app, { station }) => {
  app.get('/health/ready', {
    config: { permission: 'public' },
    schema: {
      operationId: 'health.ready',
      summary: 'Whether the station takes samples',
      tags: ['Health'],
      security: [],
      response: { 200: health, 503: health },
    },
    handler: (_request, reply) => {
      const checks = station.readiness()
      const ready = Object.values(checks).every((check) => check === 'ok')
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', checks })
    },
  })
}
