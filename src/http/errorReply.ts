import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ContractError, errorStatus } from '../contract/errors.ts'
import type { ErrorEnvelope } from '../contract/httpOutput.ts'
import { describeError, isDisconnect } from './describeError.ts'

/** The body of every error, at the moment that it is sent. */
export const envelopeOf = (error: ContractError, requestId: string): ErrorEnvelope => ({
  error: {
    code: error.code,
    message: error.message,
    details: [...error.details],
    timestamp: new Date().toISOString(),
    request_id: requestId,
  },
})

/** The same as a problem of RFC 9457. */
const problemOf = (error: ContractError, requestId: string) => ({
  type: 'about:blank',
  title: error.code,
  status: errorStatus[error.code],
  detail: error.message,
  instance: `urn:centerline:request:${requestId}`,
  code: error.code,
  errors: error.details,
  timestamp: new Date().toISOString(),
  request_id: requestId,
})

/** Answers with an error: the envelope, or a problem where the client asks for one. */
export const sendError = (
  request: FastifyRequest,
  reply: FastifyReply,
  error: ContractError,
): FastifyReply => {
  const asProblem = request.headers.accept?.includes('application/problem+json') === true
  const [type, body] = asProblem
    ? ['application/problem+json; charset=utf-8', problemOf(error, request.id)]
    : ['application/json; charset=utf-8', envelopeOf(error, request.id)]
  return reply
    .code(errorStatus[error.code])
    .header('cache-control', 'no-store')
    .header('content-type', type)
    .send(JSON.stringify(body))
}

/** All that a client learns of a fault of ours. */
export const hiddenFault = (): ContractError =>
  new ContractError(
    'INTERNAL_SERVER_ERROR',
    'The station failed at this request. Its log has the cause, under the request id.',
  )

/**
 * The one place where what was thrown becomes an answer, and where `onRefused` learns what was turned down. Only faults of
 * ours are logged, and tell nothing.
 */
export const errorReply = (
  app: FastifyInstance,
  onRefused: (request: FastifyRequest, error: ContractError) => void = () => {},
): void => {
  app.setErrorHandler((error, request, reply) => {
    const known = describeError(error)
    if (known !== null) {
      onRefused(request, known)
      return sendError(request, reply, known)
    }
    if (isDisconnect(error) || reply.raw.destroyed) return reply.hijack()
    const { id, method, url } = request
    request.log.error({ err: error, request_id: id, method, url }, 'a request failed')
    return sendError(request, reply, hiddenFault())
  })
}
