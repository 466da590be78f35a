import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appResponse } from '../../src/main/appResponse.ts'

const folder = mkdtempSync(join(tmpdir(), 'centerline-screens-'))
const root = join(folder, 'renderer')
const get = (path: string) => appResponse(root, { method: 'GET', url: `app://centerline${path}` })

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>')
  writeFileSync(join(root, 'assets/index-1a.js'), 'export {}')
  writeFileSync(join(root, 'assets/inter.woff2'), new Uint8Array([1, 2, 3]))
  writeFileSync(join(root, 'assets/secret.key'), 'not for pages')
  writeFileSync(join(folder, 'outside.json'), '{}')
  mkdirSync(join(folder, 'renderer-old'))
  writeFileSync(join(folder, 'renderer-old/index.html'), 'old')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('what the window is served', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-1a.js', 'text/javascript; charset=utf-8'],
    ['/assets/inter.woff2', 'font/woff2'],
    ['/charts/7', 'text/html; charset=utf-8'],
  ])('serves %s as %s (a module with another type does not run)', async (path, type) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })

  it.each([
    '/%2e%2e/outside.json',
    '/..%2foutside.json',
    '/..%5coutside.json',
    '/%2e%2e%2frenderer-old/index.html',
    '/assets/%00.js',
    '/%E0%A4%A.js',
    '/assets/secret.key',
    '/assets/none.js',
  ])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('refuses anything but GET', async () => {
    expect((await appResponse(root, { method: 'POST', url: 'app://centerline/' })).status).toBe(405)
  })

  it('gives each page a nonce of its own, the same in the policy and in the page', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await get('/')
        const nonce = /<meta name="csp-nonce" content="([^"]+)">/.exec(await answer.text())?.[1]
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })
})
