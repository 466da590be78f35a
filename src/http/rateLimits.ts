import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import { roleRateLimit } from '../contract/permission.ts'
import { callerName } from './callerName.ts'
import { callerOf, originOf } from './requestCaller.ts'

/** Counts a request against a limit and sets its headers; rejects past it. */
type Limiter = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

export interface Limiters {
  readonly byCaller: Limiter
  /** By address. */
  readonly signIns: Limiter
  /** By address. */
  readonly readings: Limiter
}

/** Requests a minute of a caller; null is no limit. */
export const limitOf = (caller: Caller): number | null => {
  switch (caller.kind) {
    case 'user':
      return roleRateLimit[caller.role]
    case 'key':
      return caller.rateLimit
    default:
      return null
  }
}

/** Limits by caller (a user by role, a key by its own figure) and, for signing in and public reading, by address. */
export const rateLimits = async (
  app: FastifyInstance,
  perMinute: { readonly signIns: number; readonly readings: number },
): Promise<Limiters> => {
  await app.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    timeWindow: 60_000,
    max: (request) => limitOf(callerOf(request)) ?? Number.MAX_SAFE_INTEGER,
    keyGenerator: (request) => callerName(callerOf(request)),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new ContractError(
        'RATE_LIMIT_EXCEEDED',
        `More than ${max} requests in a minute. Wait ${Math.ceil(ttl / 1000)} s, then go on.`,
      ),
  })
  const limiter = (handler: ReturnType<typeof app.rateLimit>): Limiter => {
    const run = handler as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
    return (request, reply) => run(request, reply)
  }
  const byAddress = (max: number): Limiter =>
    limiter(app.rateLimit({ max, keyGenerator: (request) => originOf(request).address }))
  return {
    byCaller: limiter(app.rateLimit()),
    signIns: byAddress(perMinute.signIns),
    readings: byAddress(perMinute.readings),
  }
}
