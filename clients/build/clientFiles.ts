import { tour } from '../tour/tour.ts'
import { javascriptClient } from './javascriptClient.ts'
import type { OpenApi } from './openApi.ts'
import { postmanCollection } from './postmanCollection.ts'
import { typeDeclarations } from './typeDeclarations.ts'

const packageOf = ({ info }: OpenApi) => ({
  name: 'centerline-client',
  version: info.version,
  description: 'Client of a Centerline station',
  license: 'UNLICENSED',
  private: true,
  type: 'module',
  engines: { node: '>=20.3' },
  exports: { '.': { types: './centerline.d.ts', default: './centerline.js' } },
})

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Every file that is made from the OpenAPI document, by its path under `clients/`. */
export const clientFiles = (document: OpenApi): Readonly<Record<string, string>> => ({
  'javascript/centerline.js': javascriptClient(document),
  'javascript/centerline.d.ts': typeDeclarations(document),
  'javascript/package.json': json(packageOf(document)),
  'postman/centerline.postman_collection.json': json(postmanCollection(document, tour)),
})
