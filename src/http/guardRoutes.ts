import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  preHandlerHookHandler,
  RouteOptions,
} from 'fastify'
import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import type { Permission } from '../contract/permission.ts'
import { authorize } from '../station/authorize.ts'
import type { Station } from '../station/station.ts'
import { type Limiters, limitOf } from './rateLimits.ts'
import { authenticate, isLoopback, originOf } from './requestCaller.ts'

const challenge = 'Bearer realm="Centerline", ApiKey realm="Centerline"'

const unauthorized = () => new ContractError('UNAUTHORIZED', 'Sign in, or send a valid API key in X-API-Key.')

/** Says with a 401 how to sign in, whatever the reason was. */
const challenged = (reply: FastifyReply, error: unknown): Error => {
  if (error instanceof ContractError && error.code === 'UNAUTHORIZED')
    reply.header('www-authenticate', challenge)
  return error as Error
}

const guard = (
  station: Station,
  limiters: Limiters,
  permission: Permission,
  openOnLoopback: boolean,
): onRequestHookHandler => {
  /** Returns a promise only where a limit has to be counted. */
  const admit = (request: FastifyRequest, reply: FastifyReply, caller: Caller | null) => {
    if (caller === null) throw unauthorized()
    request.caller = caller
    if (limitOf(caller) === null) return authorize(caller, permission)
    return limiters.byCaller(request, reply).then(() => authorize(caller, permission))
  }
  return (request, reply, done) => {
    if (openOnLoopback && isLoopback(originOf(request).address)) return done()
    try {
      const found = authenticate(station, request)
      const admitted =
        found instanceof Promise
          ? found.then((caller) => admit(request, reply, caller))
          : admit(request, reply, found)
      if (admitted === undefined) done()
      else
        admitted.then(
          () => done(),
          (error: unknown) => done(challenged(reply, error)),
        )
    } catch (error) {
      done(challenged(reply, error))
    }
  }
}

/** Looks at a key again once the body has come in: what was revoked meanwhile is not admitted. */
const guardAfterBody =
  (station: Station, permission: Permission): preHandlerHookHandler =>
  (request, reply, done) => {
    if (request.caller?.kind !== 'key') return done()
    try {
      const caller = station.readmit(request.caller)
      if (caller === null) throw unauthorized()
      request.caller = caller
      authorize(caller, permission)
      done()
    } catch (error) {
      done(challenged(reply, error))
    }
  }

const addHook = (route: RouteOptions, hook: onRequestHookHandler): void => {
  const given = route.onRequest ?? []
  route.onRequest = [...(Array.isArray(given) ? given : [given]), hook]
}

const limitedBy =
  (limiter: Limiters['signIns']): onRequestHookHandler =>
  (request, reply, done) => {
    limiter(request, reply).then(() => done(), done)
  }

/**
 * Puts a guard before every route: who is calling, how often, and whether they may. A route says in its `config` which
 * permission it needs.
 *
 * @throws Error at start (`ready`) where a route states none
 */
export const guardRoutes = (app: FastifyInstance, station: Station, limiters: Limiters): void => {
  const unstated: RouteOptions[] = []
  app.decorateRequest('caller', null)
  app.addHook('onRoute', (route) => {
    const { permission, openOnLoopback, limitedByAddress } = route.config ?? {}
    if (permission === undefined) unstated.push(route)
    else if (permission !== 'public') {
      addHook(route, guard(station, limiters, permission, openOnLoopback === true))
      const given = route.preHandler ?? []
      route.preHandler = [...(Array.isArray(given) ? given : [given]), guardAfterBody(station, permission)]
    } else if (limitedByAddress === 'signIn') addHook(route, limitedBy(limiters.signIns))
    else if (limitedByAddress === 'readingElsewhere') {
      const limited = limitedBy(limiters.readings)
      addHook(route, function limitElsewhere(request, reply, done) {
        if (isLoopback(originOf(request).address)) done()
        else limited.call(this, request, reply, done)
      })
    }
  })
  app.addHook('onReady', (done) => {
    const open = unstated.filter((route) => route.config?.permission !== 'public')
    if (open.length === 0) return done()
    const named = open.map((route) => `${String(route.method)} ${route.url}`).join(', ')
    done(new Error(`no permission is stated for ${named}`))
  })
}

/** Makes the routes that a plug-in adds within `scope` public; they are files, never data. */
export const publicScope = (scope: FastifyInstance): void => {
  scope.addHook('onRoute', (route) => {
    route.config = { permission: 'public', ...route.config }
  })
}
