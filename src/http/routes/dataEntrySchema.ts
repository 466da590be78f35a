import { dataEntrySchemas, dataEntrySchemasOutput } from '../../contract/dataEntrySchema.ts'
import type { AddRoute } from '../route.ts'

/** `GET /api/v1/data-entry/schema`: what data entry takes, as JSON Schemas. */
export const dataEntrySchema: AddRoute = (app) => {
  const schemas = JSON.stringify(dataEntrySchemas())
  app.get('/api/v1/data-entry/schema', {
    config: { permission: 'public' },
    schema: {
      operationId: 'dataEntry.schema',
      summary: 'JSON Schemas of a sample, a batch and the headers',
      tags: ['Data entry'],
      security: [],
      response: { 200: dataEntrySchemasOutput },
    },
    handler: (_request, reply) =>
      reply.header('content-type', 'application/json; charset=utf-8').send(schemas),
  })
}
