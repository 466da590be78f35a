import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { httpServer } from '../support/httpServer.ts'

const file = new URL('../../docs/openapi.json', import.meta.url)

interface Described {
  readonly operationId?: string
  readonly responses: Readonly<Record<string, unknown>>
}

describe('the OpenAPI document', () => {
  // UPDATE_OPENAPI=1 npx vitest run tests/http/openApi.test.ts writes it anew.
  it('is the one that is committed, so that a change of the API is seen in review', async () => {
    const { inject } = await httpServer()
    const text = `${JSON.stringify((await inject({ url: '/openapi.json' })).json(), null, 2)}\n`
    if (process.env.UPDATE_OPENAPI === '1') writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  it('is 3.1, names every operation once and each error answer', async () => {
    const { inject } = await httpServer()
    const document = (await inject({ url: '/openapi.json' })).json()
    expect(document.openapi).toMatch(/^3\.1\./)
    const paths = Object.values(document.paths) as Record<string, Described>[]
    const described = paths.flatMap((path) => Object.values(path))
    const ids = described.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['sample.submit', 'chart.get', 'events.stream', 'auth.login']))
    expect(ids).not.toContain(undefined)
  })

  // Would catch a page that shows another document than programs read.
  it('shows at /docs the examples and words of the document', async () => {
    const { inject } = await httpServer()
    const document = (await inject({ url: '/openapi.json' })).json()
    expect((await inject({ url: '/docs/json' })).json()).toEqual(document)
    const submit = document.paths['/api/v1/data-entry/submit'].post
    expect(submit.requestBody.content['application/json'].example).toMatchObject({ characteristic: 'RING-D' })
    expect(submit.responses['201'].content['application/json'].example).toMatchObject({ n: 5 })
    expect(JSON.stringify(document)).not.toContain('Default Response')
  })

  it('is shown at /docs from the station alone', async () => {
    const { inject } = await httpServer()
    const page = await inject({ url: '/docs/' })
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toMatch(/(?:src|href)="https?:/)
    expect(page.headers['content-security-policy']).not.toContain('unsafe')
    expect((await inject({ url: '/docs/static/swagger-ui-bundle.js' })).statusCode).toBe(200)
  })
})
