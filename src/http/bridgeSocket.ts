import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest, preValidationHookHandler } from 'fastify'
import { webSocketPort } from '../bridge/webSocketPort.ts'
import { ContractError } from '../contract/errors.ts'
import { checkOrigin } from './hostCheck.ts'
import { isLoopback, originOf } from './requestCaller.ts'
import type { ServerOptions } from './serverOptions.ts'
import type { SessionCookie } from './sessionCookie.ts'

const checkUpgrade = (request: FastifyRequest, cookie: SessionCookie): void => {
  if (!isLoopback(originOf(request).address)) {
    throw new ContractError(
      'FORBIDDEN',
      'The screens work on the station itself only. From here, use the HTTP API with a key.',
    )
  }
  if (request.headers.origin === undefined) {
    throw new ContractError(
      'FORBIDDEN',
      "The bridge is for the station's own screens. Programs use the HTTP API.",
    )
  }
  checkOrigin(request)
  if (cookie.tokenOf(request) === null) {
    throw new ContractError(
      'FORBIDDEN',
      'This page was not served by the station as it runs now. Load it again.',
    )
  }
}

/** Takes upgrades to WebSockets. Comes before every other hook, so that the socket of one that is refused is closed. */
export const webSockets = async (app: FastifyInstance, maxPayload: number): Promise<void> => {
  await app.register(websocket, { options: { maxPayload } })
}

/** `/bridge`: the WebSocket of the screens, for pages that this station served. */
export const bridgeSocket = async (
  app: FastifyInstance,
  bridge: NonNullable<ServerOptions['bridge']>,
  cookie: SessionCookie,
): Promise<void> => {
  await app.register(async (scope) => {
    const preValidation: preValidationHookHandler = (request, _reply, done) => {
      try {
        checkUpgrade(request, cookie)
        done()
      } catch (error) {
        done(error as Error)
      }
    }
    const options = { config: { permission: 'public' as const }, schema: { hide: true }, preValidation }
    scope.get('/bridge', { websocket: true, ...options }, (socket, request) => {
      const token = cookie.tokenOf(request)
      if (token !== null)
        bridge(webSocketPort(socket), {
          sessionToken: token,
          origin: { ...originOf(request), via: 'bridge' },
        })
    })
  })
}
