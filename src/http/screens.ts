import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { screenHeaders } from './contentSecurityPolicy.ts'

const notScreens = /^\/(?:api|users|health|docs|metrics|bridge)(?:\/|$)/

const withNonce = (html: string, nonce: string): string =>
  html.replace(/<head[^>]*>/i, (head) => `${head}\n    <meta name="csp-nonce" content="${nonce}">`)

/** Whether a path is a page that the screens' own router shows, not a file. */
const isPage = (request: FastifyRequest, path: string): boolean =>
  path === '/' ||
  path === '/index.html' ||
  (!/\.[^/]*$/.test(path) && request.headers.accept?.includes('text/html') === true)

/** Serves the built screens at `/`: the page with a nonce, hashed files for a year. */
export const screens = (app: FastifyInstance, root: string): void => {
  const sendPage = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const nonce = randomBytes(18).toString('base64url')
    const html = withNonce(await readFile(join(root, 'index.html'), 'utf8'), nonce)
    // Fastify's own headers win over those of helmet.
    reply.removeHeader('content-security-policy')
    await reply.helmet(screenHeaders(nonce, request))
    await reply
      .header('cache-control', 'no-store')
      .header('content-type', 'text/html; charset=utf-8')
      .send(html)
  }
  void app.register(async (scope) => {
    await scope.register(helmet, { global: false })
    await scope.register(fastifyStatic, {
      root,
      serve: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes(`${sep}assets${sep}`)
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    scope.get('/*', {
      config: { permission: 'public' },
      schema: { hide: true },
      handler: async (request, reply) => {
        const [path = '/'] = request.url.split('?')
        if (notScreens.test(path)) return reply.callNotFound()
        if (isPage(request, path)) return sendPage(request, reply)
        return reply.sendFile(decodeURIComponent(path.slice(1)))
      },
    })
  })
}
