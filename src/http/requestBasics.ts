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

/** What every answer carries, and the refusal of what comes while the station closes. */
export const requestBasics = (app: FastifyInstance): void => {
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('cache-control', 'no-store')
    if (!closing) return done()
    reply.header('connection', 'close')
    done(new ContractError('SERVICE_UNAVAILABLE', 'The station is closing. Send it again when it is back.'))
  })
}
