import type { Server } from 'node:http'
import underPressure from '@fastify/under-pressure'
import {
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify'
import { parseInput } from '../contract/validate.ts'
import { bridgeSocket, webSockets } from './bridgeSocket.ts'
import { clientError } from './clientError.ts'
import { describeError } from './describeError.ts'
import { errorReply, hiddenFault, sendError } from './errorReply.ts'
import { guardRoutes } from './guardRoutes.ts'
import { hostCheck } from './hostCheck.ts'
import { jsonBody } from './jsonBody.ts'
import { metrics } from './metrics.ts'
import { notFound } from './notFound.ts'
import { docs, openApi } from './openApi.ts'
import { rateLimits } from './rateLimits.ts'
import { recordRefusal } from './recordRefusal.ts'
import { requestBasics, requestIds } from './requestBasics.ts'
import type { Schema } from './route.ts'
import { allRoutes } from './routes/allRoutes.ts'
import { screens } from './screens.ts'
import { defaultLimits, type ServerLimits, type ServerOptions } from './serverOptions.ts'

const noHosts: readonly string[] = []

const optionsOf = (log: ServerOptions['log'], limits: ServerLimits): FastifyHttpOptions<Server> => {
  const nextId = requestIds()
  return {
    ...(log === false ? { logger: false } : { loggerInstance: log }),
    // One logger for all requests: what is logged of a request names it by `request_id`.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: nextId,
    requestIdHeader: false,
    // A kit number of 100 characters, each of them percent-encoded.
    routerOptions: { maxParamLength: 1_200 },
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveMs,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    http: {
      connectionsCheckingInterval: limits.timeoutCheckMs,
      headersTimeout: limits.headersTimeoutMs,
    },
    clientErrorHandler: clientError(nextId, log),
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id)
      sendError(request as FastifyRequest, reply as FastifyReply, describeError(error) ?? hiddenFault())
    },
  }
}

/**
 * Builds the HTTP side of a station. It never listens: a shell does, or a test injects.
 *
 * @throws Error where a route states no permission
 * @example const app = await buildServer({ station, log: false, version: '0.1.0' })
 */
export const buildServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { station, bridge, screensDir } = options
  const limits: ServerLimits = { ...defaultLimits, ...options.limits }
  const app: FastifyInstance = fastify(optionsOf(options.log, limits))
  app.server.maxConnections = limits.connections
  app.setValidatorCompiler<Schema>(({ schema }) => (data) => ({ value: parseInput(schema, data) }))
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))

  if (bridge !== undefined) await webSockets(app, limits.batchBytes)
  errorReply(app, recordRefusal(station))
  requestBasics(app)
  hostCheck(app, options.allowedHosts ?? (() => noHosts))
  await app.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    maxHeapUsedBytes: limits.heapBytes,
    sampleInterval: limits.pressureSampleMs,
    retryAfter: 5,
  })
  jsonBody(app)
  notFound(app)
  guardRoutes(
    app,
    station,
    await rateLimits(app, { signIns: limits.signInsPerMinute, readings: limits.publicReadsPerMinute }),
  )
  await openApi(app, options.version)
  for (const add of allRoutes) add(app, { station, limits })
  metrics(app, station)
  await docs(app)

  if (bridge !== undefined) await bridgeSocket(app, bridge)
  if (screensDir !== undefined) screens(app, screensDir)
  await app.ready()
  return app
}
