import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { httpServer } from '../support/httpServer.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const built = () => {
  const screensDir = temporaryFolder()
  mkdirSync(join(screensDir, 'assets'))
  writeFileSync(join(screensDir, 'index.html'), '<!doctype html><html><head><title>C</title></head></html>')
  writeFileSync(join(screensDir, 'assets', 'index-3fa9.js'), 'export {}')
  writeFileSync(join(screensDir, '..', 'secret.txt'), 'not for the web')
  return screensDir
}

const html = { accept: 'text/html,application/xhtml+xml' }

describe('the screens', () => {
  it('are served with a policy that allows nothing inline but the nonce of this answer', async () => {
    const { inject } = await httpServer({ screensDir: built() })
    const [first, second] = [await inject({ url: '/' }), await inject({ url: '/' })]
    const nonceOf = (body: string) => /<meta name="csp-nonce" content="([\w-]+)">/.exec(body)?.[1]
    const policy = String(first.headers['content-security-policy'])
    expect(policy).toContain(`style-src 'self' 'nonce-${nonceOf(first.body)}'`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|upgrade-insecure/)
    expect(nonceOf(second.body)).not.toBe(nonceOf(first.body))
    expect(first.headers['cache-control']).toBe('no-store')
    // Over plain HTTP it would lock the browser out of the station.
    expect(first.headers).not.toHaveProperty('strict-transport-security')
  })

  it('come without a cookie: cookies know no ports, so other programs of the computer would get it', async () => {
    const { inject } = await httpServer({ screensDir: built() })
    for (const url of ['/', '/assets/index-3fa9.js', '/health/live', '/api/v1/characteristics']) {
      expect((await inject({ url })).headers).not.toHaveProperty('set-cookie')
    }
  })

  it('cache hashed files for a year, and no others', async () => {
    const { inject } = await httpServer({ screensDir: built() })
    const asset = await inject({ url: '/assets/index-3fa9.js' })
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(asset.headers['content-type']).toContain('javascript')
    expect((await inject({ url: '/assets/index-0000.js', headers: html })).statusCode).toBe(404)
  })

  it('answer any page of theirs with the page, and a path of the API never', async () => {
    const { inject } = await httpServer({ screensDir: built() })
    expect((await inject({ url: '/charts/7?last=5', headers: html })).body).toContain('csp-nonce')
    const api = await inject({ url: '/api/v1/unknown', headers: html })
    expect([api.statusCode, api.json().error.code]).toEqual([404, 'NOT_FOUND'])
    expect((await inject({ url: '/api/v1/data-entry/submit', headers: html })).statusCode).toBe(405)
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00.js',
  ])('stay in their folder at %s', async (url) => {
    const { inject } = await httpServer({ screensDir: built() })
    const answer = await inject({ url })
    expect(answer.body).not.toContain('not for the web')
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.statusCode).toBeLessThan(500)
  })
})
