import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { errorEnvelope, eventText } from '../../contract/httpOutput.ts'
import { authorize } from '../../station/authorize.ts'
import type { Station } from '../../station/station.ts'
import { eventStream } from '../eventStream.ts'
import { authenticate, callerOf } from '../requestCaller.ts'
import type { AddRoute } from '../route.ts'

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
}

const lastIdOf = (given: unknown): string | null => {
  if (typeof given !== 'string' || given === '') return null
  if (/^\d{1,15}\.\d{1,9}$/.test(given)) return given
  const constraint = 'must be the id of an event, such as 812.0'
  throw new ContractError('VALIDATION_ERROR', `Last-Event-ID: ${constraint}`, [
    { field: 'Last-Event-ID', value: given, constraint },
  ])
}

/** What decides which events somebody gets. */
const reachOf = ({ origin: _, ...caller }: Caller): string => JSON.stringify(caller)

/**
 * Whether the reader would still be let in, and to the same data: another role, client or choice of characteristics needs
 * another stream. A key that has expired or may not come from here is refused by an error.
 */
const mayGoOn = async (station: Station, request: FastifyRequest): Promise<boolean> => {
  try {
    const caller = await authenticate(station, request)
    if (caller === null) return false
    authorize(caller, 'data.read')
    return reachOf(caller) === reachOf(callerOf(request))
  } catch (error) {
    if (error instanceof ContractError) return false
    throw error
  }
}

/** `GET /api/v1/events`: samples, violations and limits as they are committed. */
export const streamEvents: AddRoute = (app, { station, limits }) => {
  const open = new Set<() => void>()
  app.addHook('preClose', (done) => {
    for (const end of open) end()
    done()
  })
  app.get('/api/v1/events', {
    config: { permission: 'data.read' },
    exposeHeadRoute: false,
    schema: {
      operationId: 'events.stream',
      summary: 'Server-sent events: sample, violation, limits, sampling; Last-Event-ID resumes without a gap',
      tags: ['Charts'],
      produces: ['text/event-stream'],
      response: { 200: eventText, default: errorEnvelope },
      security: [{ bearer: [] }, { apiKey: [] }],
    },
    handler: (request, reply) => {
      const lastId = lastIdOf(request.headers['last-event-id'])
      const gone = lastId === null ? null : station.events.gone(lastId)
      if (gone !== null) throw new ContractError('CONFLICT', gone)
      if (open.size >= limits.eventStreams) {
        const message = `${open.size} readers of events are connected already. Try again later.`
        throw new ContractError('SERVICE_UNAVAILABLE', message)
      }
      reply.hijack()
      const response = reply.raw
      const limited = Object.entries(reply.getHeaders()).filter(([name]) => name.startsWith('ratelimit-'))
      response.writeHead(200, { ...Object.fromEntries(limited), ...headers, 'x-request-id': request.id })
      response.write('retry: 2000\n\n')
      const end = eventStream(response, {
        events: station.events,
        caller: callerOf(request),
        lastId,
        bufferBytes: limits.streamBufferBytes,
        heartbeatMs: limits.heartbeatMs,
        mayGoOn: () => mayGoOn(station, request),
        onFault: (error) =>
          request.log.error({ err: error, request_id: request.id }, 'a stream of events broke'),
      })
      open.add(end)
      response.on('close', () => open.delete(end))
    },
  })
}
