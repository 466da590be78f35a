import type { FastifyRequest } from 'fastify'
import type { Caller, Origin } from '../contract/caller.ts'
import type { OperationName } from '../contract/operations.ts'
import type { Permission } from '../contract/permission.ts'
import type { SentCredentials } from '../station/audit/createRefusals.ts'
import type { Station } from '../station/station.ts'

/** How a public route is limited by address: as signing in is, or, for reading, other computers only. */
export type LimitedByAddress = 'signIn' | 'readingElsewhere'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the route's guard has found it, and on public routes. */
    caller: Caller | null
  }
  interface FastifyContextConfig {
    /** What the route needs; the server does not start with a route that does not say. */
    permission?: Permission | 'public'
    /** The operation that the route offers; what it refuses is recorded under this name. */
    operation?: OperationName
    /** Open without credentials to this machine. */
    openOnLoopback?: boolean
    /** A public route that is limited by address. */
    limitedByAddress?: LimitedByAddress | null
  }
}

const longestUserAgent = 200

/** Where a request came from, as the audit log keeps it. */
export const originOf = (request: FastifyRequest): Origin => {
  const address = request.ip
  return {
    via: 'http',
    address: address.startsWith('::ffff:') ? address.slice(7) : address,
    userAgent: request.headers['user-agent']?.slice(0, longestUserAgent) ?? null,
  }
}

export const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.')

/** The caller that the guard found; anonymous on a public route. */
export const callerOf = (request: FastifyRequest): Caller =>
  request.caller ?? { kind: 'anonymous', origin: originOf(request) }

const bearerOf = (request: FastifyRequest): string | null => {
  const { authorization } = request.headers
  if (authorization === undefined || !/^bearer +/i.test(authorization)) return null
  return authorization.replace(/^bearer +/i, '').trim()
}

/** What a request carries to say who is calling. */
export const sentCredentials = (request: FastifyRequest): SentCredentials => {
  const key = request.headers['x-api-key']
  return { key: typeof key === 'string' && key !== '' ? key : null, token: bearerOf(request) !== null }
}

const byKey = (station: Station, request: FastifyRequest, origin: Origin) => {
  const key = request.headers['x-api-key']
  return typeof key === 'string' && key !== '' ? station.authenticateKey(key, origin) : null
}

/**
 * Who is calling: by bearer token, or else by API key. At once, without a promise, for a key that was seen before.
 *
 * @returns null where neither holds
 */
export const authenticate = (
  station: Station,
  request: FastifyRequest,
): Promise<Caller | null> | Caller | null => {
  const origin = originOf(request)
  const token = bearerOf(request)
  if (token === null) return byKey(station, request, origin)
  return station.authenticateToken(token, origin).then((caller) => caller ?? byKey(station, request, origin))
}
