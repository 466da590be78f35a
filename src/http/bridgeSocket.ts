import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest, preValidationHookHandler } from 'fastify'
import { bridgeProtocol, bridgeTokenIn, displayKeyIn } from '../bridge/bridgeToken.ts'
import { webSocketPort } from '../bridge/webSocketPort.ts'
import { ContractError } from '../contract/errors.ts'
import { checkOrigin } from './hostCheck.ts'
import { isLoopback, originOf } from './requestCaller.ts'
import type { ServerOptions } from './serverOptions.ts'

const offered = (request: FastifyRequest): string => request.headers['sec-websocket-protocol'] ?? ''

const checkUpgrade = (request: FastifyRequest): void => {
  if (request.protocol !== 'https' && !isLoopback(originOf(request).address)) {
    throw new ContractError(
      'FORBIDDEN',
      'Over the network, the screens need HTTPS. Ask an administrator to open it under Settings.',
    )
  }
  if (request.headers.origin === undefined) {
    throw new ContractError(
      'FORBIDDEN',
      "The bridge is for the station's own screens. Programs use the HTTP API.",
    )
  }
  checkOrigin(request)
  if (bridgeTokenIn(offered(request)) === null && displayKeyIn(offered(request)) === null) {
    throw new ContractError('FORBIDDEN', 'This page is of another release of the station. Load it again.')
  }
}

/** Takes upgrades to WebSockets. Comes before every other hook, so that the socket of one that is refused is closed. */
export const webSockets = async (app: FastifyInstance, maxPayload: number): Promise<void> => {
  const handleProtocols = (protocols: Set<string>) => protocols.has(bridgeProtocol) && bridgeProtocol
  await app.register(websocket, { options: { maxPayload, handleProtocols } })
}

/** `/bridge`: the WebSocket of the screens, for pages that this station served. */
export const bridgeSocket = async (
  app: FastifyInstance,
  bridge: NonNullable<ServerOptions['bridge']>,
): Promise<void> => {
  await app.register(async (scope) => {
    const preValidation: preValidationHookHandler = (request, _reply, done) => {
      try {
        checkUpgrade(request)
        done()
      } catch (error) {
        done(error as Error)
      }
    }
    const options = { config: { permission: 'public' as const }, schema: { hide: true }, preValidation }
    scope.get('/bridge', { websocket: true, ...options }, (socket, request) => {
      const origin = { ...originOf(request), via: 'bridge' } as const
      const token = bridgeTokenIn(offered(request))
      const displayKey = displayKeyIn(offered(request))
      // A page that shows a wall is nobody's sign-in, whatever else it offers.
      if (displayKey !== null) bridge(webSocketPort(socket), { displayKey, origin })
      else if (token !== null) bridge(webSocketPort(socket), { sessionToken: token, origin })
    })
  })
}
