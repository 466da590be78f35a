import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ContractError } from '../contract/errors.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const mostRemembered = 64

/** The name in a Host header, without its port; null where it is not one. */
const nameIn = (host: string): string | null => {
  const name = /^(\[[0-9a-f:.]+\]|[^:/@\s]+)(?::\d{1,5})?$/i.exec(host)?.[1]
  return name === undefined ? null : name.toLowerCase().replace(/\.$/, '')
}

const bracketed = (name: string): string => (name.includes(':') && !name.startsWith('[') ? `[${name}]` : name)

/** Whether a page of `origin` was served under `host` by this scheme: the same scheme, name and port. */
const isSameOrigin = (origin: string, scheme: string, host: string): boolean => {
  try {
    return new URL(origin).origin === new URL(`${scheme}://${host}`).origin
  } catch {
    return false
  }
}

/** Refuses what a page of another origin sends. Without an Origin header it is no page, or no foreign one. */
export const checkOrigin = (request: FastifyRequest): void => {
  const { origin, host } = request.headers
  if (origin === undefined || isSameOrigin(origin, request.protocol, host ?? '')) return
  throw new ContractError(
    'FORBIDDEN',
    `A page of ${origin} may not send this. Use the station's own address.`,
  )
}

/** Whether two Host headers came: what stands before the station may have looked at the other one (RFC 9112, 3.2). */
const cameTwice = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

/**
 * Refuses requests under a foreign host name, so that a web page cannot reach the station by a name that it points here
 * (DNS rebinding), and changes that come from a page of another origin.
 */
export const hostCheck = (app: FastifyInstance, allowedHosts: () => readonly string[]): void => {
  let allowed: readonly string[] = []
  let names = new Set(loopbackNames)
  const known = new Set<string>()
  /** The network may have been opened or closed, or a name added. */
  const lookAgain = () => {
    if (allowed === allowedHosts()) return
    allowed = allowedHosts()
    names = new Set([...loopbackNames, ...allowed.map((name) => bracketed(name.toLowerCase()))])
    known.clear()
  }
  const isKnown = (host: string): boolean => {
    lookAgain()
    if (known.has(host)) return true
    const name = nameIn(host)
    if (name === null || !names.has(name)) return false
    if (known.size < mostRemembered) known.add(host)
    return true
  }
  app.addHook('onRequest', (request, _reply, done) => {
    const host = request.headers.host ?? ''
    if (cameTwice(request.raw)) {
      return done(new ContractError('VALIDATION_ERROR', 'The request has two Host headers. Send one.'))
    }
    if (!isKnown(host)) {
      const called = host === '' ? 'The request has no Host header.' : `This station is not called ${host}.`
      const message = `${called} Use its own address.`
      return done(new ContractError('MISDIRECTED_REQUEST', message))
    }
    if (readingMethods.has(request.method)) return done()
    try {
      checkOrigin(request)
      done()
    } catch (error) {
      done(error as Error)
    }
  })
}
