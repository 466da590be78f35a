import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ErrorCode, errorStatus } from '../../src/contract/errors.ts'
import { errorEnvelope } from '../../src/contract/httpOutput.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { type DescribedRoute, describedRoutes } from '../matrix/httpRequest.ts'
import { asMaster, type HttpServer, httpServer, rings } from '../support/httpServer.ts'
import { hostileTexts, hostileValue, mangled } from './hostile.ts'
import { nearSchema } from './nearSchema.ts'

/** Requests of each route; `FUZZ=1000 npx vitest run tests/fuzz` sends a thousand. */
const cases = Number(process.env.FUZZ ?? 50)

const document = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'))
// A stream of events does not end.
const routes = describedRoutes(document).filter(({ operationId }) => operationId !== 'events.stream')

/** What never belongs in an answer: a stack, a file, a statement of the database. None of it is in what is sent. */
const inside =
  /\n\s+at |node_modules|\.[jt]s:\d+|file:\/\/|SQLITE|SqliteError|SELECT .* FROM|INSERT INTO|UPDATE \w+ SET|centerline-test-|\/src\/|ZodError|TypeError|RangeError/

const pathPart = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...hostileTexts, '\0', '..', '.', '', '0', '-1', '1.5', 'x'.repeat(2_000)),
  },
)

interface Request {
  readonly url: string
  readonly payload: string | undefined
}

/** The path with its places filled, percent-encoded or, where an address can hold it, as it is. */
const filled = (path: string, parts: readonly string[], raw: boolean): string => {
  let at = 0
  return path.replace(/\{\w+\}/g, () => {
    const part = parts[at % parts.length] ?? ''
    at += 1
    const asIs = raw && /^[\x21-\x7e]+$/.test(part) && !/[#?]/.test(part)
    return asIs ? part : encodeURIComponent(part)
  })
}

/** Half of a surrogate pair cannot be percent-encoded. */
const storable = (text: string): string => Buffer.from(text).toString()

const searchOf = (given: readonly (readonly [string, unknown])[]): string => {
  const pairs = given.map(([name, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return `${encodeURIComponent(name)}=${encodeURIComponent(storable(text))}`
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`.slice(0, 8_000)
}

const requestsOf = ({ path, query, body }: DescribedRoute): fc.Arbitrary<Request> => {
  const oneOfQuery = query.map(({ name, schema }) =>
    fc.option(fc.tuple(fc.constant(name), fc.oneof(nearSchema(schema), hostileValue)), { freq: 3 }),
  )
  const search = fc.tuple(...oneOfQuery).map((all) => searchOf(all.filter((one) => one !== null)))
  const url = fc
    .tuple(fc.array(pathPart, { minLength: 2, maxLength: 2 }), fc.boolean(), search)
    .map(([parts, raw, asked]) => `${filled(path, parts, raw)}${asked}`)
  const payload =
    body === undefined
      ? fc.constant(undefined)
      : nearSchema(body).chain((value) => mangled(JSON.stringify(value) ?? ''))
  return fc.record({ url, payload })
}

/** A station with something in it, so that what is sent finds what it names. */
const station = async (): Promise<HttpServer> => {
  const server = await httpServer({
    limits: { eventLoopDelayMs: 600_000, signInsPerMinute: 1_000_000, heapBytes: 2 ** 34 },
  })
  server.addUser('ADMIN', 'ann')
  for (const code of ['C1', 'C2', 'C3']) {
    const { id } = await server.addCharacteristic({ code, subgroup_size: 5 })
    for (let i = 0; i < 3; i += 1) {
      const payload = { characteristic_id: id, measurements: rings }
      await server.inject({ method: 'POST', url: '/api/v1/data-entry/submit', headers: asMaster, payload })
    }
  }
  return server
}

describe('whatever is sent', () => {
  beforeAll(() => {
    expect(routes.length).toBeGreaterThan(80)
  })

  // Would catch an input that gets past its schema and throws, and an answer that tells of the inside.
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s never fails, says nothing of its inside and leaves the database whole',
    async (_, route) => {
      const { inject, db } = await station()
      const look = async ({ url, payload }: Request): Promise<void> => {
        const answer = await inject({
          method: route.method,
          url,
          headers: { ...asMaster, ...(payload === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(payload === undefined ? {} : { payload }),
        })
        expect(answer.statusCode).toBeLessThan(500)
        expect(answer.body).not.toMatch(inside)
        expect(JSON.stringify(answer.headers)).not.toMatch(/set-cookie.*a=b/i)
        if (answer.statusCode < 400) return
        const { error } = errorEnvelope.parse(answer.json())
        expect(errorStatus[error.code as ErrorCode]).toBe(answer.statusCode)
      }
      await fc.assert(fc.asyncProperty(requestsOf(route), look), { numRuns: cases })
      expect(connectionOf(db).pragma('integrity_check', { simple: true })).toBe('ok')
      expect(connectionOf(db).pragma('foreign_key_check')).toEqual([])
      const verified = await inject({ url: '/api/v1/audit/verify', headers: asMaster })
      expect(verified.json()).toMatchObject({ valid: true })
    },
    30_000 + cases * 600,
  )
})
