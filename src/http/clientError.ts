import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import { ContractError, errorStatus } from '../contract/errors.ts'
import { envelopeOf } from './errorReply.ts'

const refusalOf = (code: string): ContractError => {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ContractError('REQUEST_TIMEOUT', 'The request did not arrive in time. Nothing was stored.')
    case 'HPE_HEADER_OVERFLOW':
      return new ContractError('HEADERS_TOO_LARGE', 'The headers are too large.')
    default:
      return new ContractError('VALIDATION_ERROR', 'This is not an HTTP request.')
  }
}

/** Answers what is not a request at all: broken off, too slow or malformed before any route sees it. */
export const clientError =
  (requestId: () => string, log: FastifyBaseLogger | false) =>
  (error: { readonly code: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
      socket.destroy()
      return
    }
    const id = requestId()
    const refusal = refusalOf(error.code)
    const body = JSON.stringify(envelopeOf(refusal, id))
    if (log !== false) log.debug({ code: error.code, request_id: id }, 'a connection sent no valid request')
    socket.end(
      `HTTP/1.1 ${errorStatus[refusal.code]} ${refusal.code}\r\nx-request-id: ${id}\r\nconnection: close\r\n` +
        `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  }
