import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

const name = 'centerline_session'

/** The cookie that ties a browser tab's socket to the screens that it was served. */
export interface SessionCookie {
  /** The Set-Cookie header of a request's screens: what it has already where that is ours, else a new one. */
  readonly headerFor: (request: FastifyRequest) => string
  /** The token that a request carries; null where it has none of ours. */
  readonly tokenOf: (request: FastifyRequest) => string | null
}

const valueIn = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name)?.[1]

/** Random tokens, signed, so that another page of this machine cannot make one up. */
export const sessionCookie = (secret: Uint8Array): SessionCookie => {
  const sign = (token: string) => createHmac('sha256', secret).update(token).digest()
  const isOurs = (value: string): boolean => {
    const [token = '', signature = ''] = value.split('.')
    const given = Buffer.from(signature, 'base64url')
    return given.length === 32 && timingSafeEqual(given, sign(token))
  }
  const tokenOf = (request: FastifyRequest): string | null => {
    const value = valueIn(request.headers.cookie)
    return value !== undefined && isOurs(value) ? value : null
  }
  const fresh = (): string => {
    const token = randomBytes(32).toString('base64url')
    return `${token}.${sign(token).toString('base64url')}`
  }
  return {
    headerFor: (request) => `${name}=${tokenOf(request) ?? fresh()}; HttpOnly; SameSite=Strict; Path=/`,
    tokenOf,
  }
}
