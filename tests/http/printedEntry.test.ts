import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { httpServer, password } from '../support/httpServer.ts'

const page = readFileSync(new URL('../../docs/production.md', import.meta.url), 'utf8')

/** The requests of the page in their order: the address behind each curl, and what it sends. */
const printed = [...page.matchAll(/curl (?:-\S+ )*(http\S+)[^']*'(\{[^']*\})'/g)].map(
  ([, url = '', body = '']) => ({
    url: new URL(url),
    body,
  }),
)

// Would catch an address that a fresh station does not have, and an entry of an order that no step before it adds.
test('the requests of docs/production.md run one after the other against a fresh station', async () => {
  const server = await httpServer()
  server.addUser('ADMIN', 'anna')
  let headers: Record<string, string> = { 'content-type': 'application/json' }
  const answers = []
  for (const { url, body } of printed) {
    expect(url.origin).toBe('http://127.0.0.1:8420')
    const payload = body.replace('the password of anna', password)
    const answer = await server.inject({ method: 'POST', url: url.pathname, headers, payload })
    answers.push([url.pathname, answer.statusCode])
    const { access_token: token } = answer.json()
    if (token !== undefined) headers = { ...headers, authorization: `Bearer ${token}` }
    if (url.pathname.endsWith('/entry')) {
      expect(answer.json().calculated_metrics).toEqual({
        efficiency: 29.41,
        performance: 294.12,
        defect_rate: 2,
      })
    }
  }
  expect(answers).toEqual([
    ['/api/v1/auth/login', 200],
    ['/api/v1/work-orders', 201],
    ['/api/v1/production/entry', 201],
  ])
})
