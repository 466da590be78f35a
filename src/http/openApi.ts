import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform } from '@fastify/type-provider-zod'
import type { FastifyInstance } from 'fastify'
import { withAnswerWords } from './answerWords.ts'
import { type Examples, loadExamples, withExamples } from './examples.ts'
import { publicScope } from './guardRoutes.ts'

const description =
  'What gauges, PLC bridges and scripts may ask of the station. JSON in snake_case; times are ISO 8601 in UTC.'

const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><text x="4" y="27" fill="#fff" ' +
  'font-family="sans-serif" font-size="22" font-weight="600">Centerline</text></svg>'

/** Collects the OpenAPI 3.1 document from the routes that follow. */
export const openApi = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Centerline', description, version },
      servers: [{ url: '/', description: 'This station' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      withAnswerWords('openapiObject' in document ? document.openapiObject : document.swaggerObject),
  })
}

/** `/openapi.json`, and `/docs`, which shows it without anything from outside. */
export const docs = async (app: FastifyInstance): Promise<void> => {
  let document: string | null = null
  app.get('/openapi.json', {
    config: { permission: 'public' },
    schema: { hide: true },
    handler: async (_request, reply) => {
      document ??= JSON.stringify(withExamples(app.swagger(), await loadExamples()))
      return reply.header('content-type', 'application/json; charset=utf-8').send(document)
    },
  })
  await app.register(async (scope) => {
    publicScope(scope)
    let examples: Examples = {}
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      theme: { title: 'Centerline API' },
      logo: { type: 'image/svg+xml', content: Buffer.from(wordmark), href: '/docs' },
      uiHooks: {
        preHandler: async () => {
          examples = await loadExamples()
        },
      },
      transformSpecification: (specification) => withExamples(specification, examples),
      transformSpecificationClone: false,
      uiConfig: { validatorUrl: null, docExpansion: 'list' },
      staticCSP: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    })
  })
}
