import { createServer, type Server } from 'node:https'
import type { FastifyInstance } from 'fastify'
import { clientError } from './clientError.ts'
import { requestIds } from './requestBasics.ts'
import { defaultLimits, type ServerLimits } from './serverOptions.ts'

/** A private key and its certificate, in PEM. */
export interface ServerKey {
  readonly key: string
  readonly certificate: string
}

/**
 * A second way into a server, for other computers: TLS 1.2 or later, the same routes, guards and limits. It listens when its
 * `listen` is called; `setSecureContext` gives it a renewed certificate.
 */
export const createNetworkServer = (
  app: FastifyInstance,
  { key, certificate }: ServerKey,
  limits: ServerLimits = defaultLimits,
): Server => {
  const server = createServer(
    {
      key,
      cert: certificate,
      minVersion: 'TLSv1.2',
      handshakeTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      headersTimeout: limits.headersTimeoutMs,
      connectionsCheckingInterval: limits.timeoutCheckMs,
      keepAliveTimeout: limits.keepAliveMs,
    },
    (request, response) => app.routing(request, response),
  )
  server.maxConnections = limits.connections
  // WebSockets are taken by the plug-in, which listens to the server of the local port.
  server.on('upgrade', (...upgrade) => app.server.emit('upgrade', ...upgrade))
  server.on('clientError', clientError(requestIds(), false))
  return server
}
