import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { ContractError } from '../contract/errors.ts'

/** Ids of requests: unlike those of another start, and cheap. */
export const requestIds = (): (() => string) => {
  const start = randomBytes(4).toString('hex')
  let count = 0
  return () => {
    count += 1
    return `req-${start}${count.toString(36)}`
  }
}

/** What no answer may be used for: guessed types, frames, other sites' pages, addresses that are told on. */
const guards = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

/**
 * Over TLS a browser comes back by TLS only. For a day: the header holds for every port of a name, and the network may be
 * closed again.
 */
const strictTransport = 'max-age=86400'
const isLoopbackName = (host: string | undefined): boolean =>
  /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/i.test(host ?? '')

/** What every answer carries, and the refusal of what comes while the station closes. */
export const requestBasics = (app: FastifyInstance): void => {
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    reply.headers(guards)
    // An answer is data; a page of screens brings a policy of its own.
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    if (request.protocol === 'https' && !isLoopbackName(request.headers.host)) {
      reply.header('strict-transport-security', strictTransport)
    }
    if (!closing) return done()
    reply.header('connection', 'close')
    done(new ContractError('SERVICE_UNAVAILABLE', 'The station is closing. Send it again when it is back.'))
  })
}
