import type { FastifyInstance } from 'fastify'
import { ContractError } from '../contract/errors.ts'
import { sendError } from './errorReply.ts'

const pattern = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.+?^$()|[\]\\{}]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}/?$`)

/** 404 for an unknown path, and 405 with the methods that it takes for a known one. */
export const notFound = (app: FastifyInstance): void => {
  const paths = new Map<string, { readonly matches: RegExp; readonly methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    const path = paths.get(url) ?? { matches: pattern(url), methods: new Set<string>() }
    for (const one of [method].flat()) path.methods.add(one)
    paths.set(url, path)
  })
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    const methods = [...paths.values()]
      .filter(({ matches }) => matches.test(path))
      .flatMap((known) => [...known.methods])
    if (methods.length === 0 || methods.includes(request.method)) {
      return sendError(request, reply, new ContractError('NOT_FOUND', `There is nothing at ${path}.`))
    }
    const allowed = [...new Set(methods)].join(', ')
    reply.header('allow', allowed)
    const message = `${path} does not take ${request.method}, but ${allowed}.`
    return sendError(request, reply, new ContractError('METHOD_NOT_ALLOWED', message))
  })
}
