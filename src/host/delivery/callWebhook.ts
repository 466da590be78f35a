import { lookup as resolve } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Attempt, WebhookCall } from '../../station/alarms/delivery.ts'
import { addressPolicy } from './addressPolicy.ts'

class NotAllowed extends Error {}

const notAllowed = (address: string, isSecure: boolean): string | null => {
  const kind = addressPolicy(address)
  if (kind === 'never') return `Not called: ${address} is an address that no receiver of alarms has.`
  if (kind === 'public' && !isSecure) {
    return `Not called: ${address} is outside the plant, where only https is allowed.`
  }
  return null
}

/** Resolves a name and gives what may be called of it: what is checked is what is connected to. */
const checkedLookup =
  (isSecure: boolean): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        callback(error, [])
        return
      }
      const allowed = found.filter(({ address }) => notAllowed(address, isSecure) === null)
      const [first] = allowed
      if (first === undefined) {
        callback(new NotAllowed(notAllowed(found[0]?.address ?? '', isSecure) ?? 'It has no address.'), [])
      } else if (options.all === true) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }

const temporary: readonly number[] = [408, 425, 429]

const judge = (status: number, phrase: string): Attempt => {
  const answer = `HTTP ${status}${phrase === '' ? '' : ` ${phrase}`}`
  if (status >= 200 && status < 300) return { outcome: 'accepted', answer }
  if (status >= 300 && status < 400) {
    return {
      outcome: 'refused',
      answer: `${answer}: it leads to another address, which is not followed. Enter that one.`,
    }
  }
  return { outcome: status >= 500 || temporary.includes(status) ? 'later' : 'refused', answer }
}

const reasonOf = (error: unknown, signal: AbortSignal, seconds: number): Attempt => {
  if (error instanceof NotAllowed) return { outcome: 'refused', answer: error.message }
  if (signal.aborted) return { outcome: 'later', answer: 'The station closed before an answer came.' }
  const { code, name, message } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') {
    return { outcome: 'later', answer: `No answer within ${seconds} s.` }
  }
  return { outcome: 'later', answer: `${code ?? 'No connection'}: ${message}` }
}

/**
 * Posts to a webhook and says how it went, by the status of the answer; its body is not read into anything. Redirects are not
 * followed.
 *
 * @param timeLimit for all of it, ms
 */
export const callWebhook = (call: WebhookCall, signal: AbortSignal, timeLimit: number): Promise<Attempt> =>
  new Promise((settle) => {
    const url = new URL(call.url)
    const isSecure = url.protocol === 'https:'
    const host = url.hostname.replaceAll(/^\[|\]$/g, '')
    const fault = isIP(host) === 0 ? null : notAllowed(host, isSecure)
    if (fault !== null) {
      settle({ outcome: 'refused', answer: fault })
      return
    }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
    const failed = (error: unknown): void => settle(reasonOf(error, signal, Math.ceil(timeLimit / 1000)))
    const request = (isSecure ? secureRequest : plainRequest)(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: checkedLookup(isSecure),
        signal: limit,
        headers: { ...call.headers, 'content-length': Buffer.byteLength(call.body) },
      },
      (response) => {
        settle(judge(response.statusCode ?? 0, response.statusMessage ?? ''))
        response.on('error', () => {})
        // Whatever it goes on to say is not wanted.
        response.destroy()
      },
    )
    request.on('error', failed)
    request.end(call.body)
  })
