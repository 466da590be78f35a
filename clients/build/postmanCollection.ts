import type { Folder, Step } from '../tour/step.ts'
import { type OpenApi, type Operation, operationsOf } from './openApi.ts'

interface Header {
  readonly key: string
  readonly value: string
}

interface Body {
  readonly mode: 'raw'
  readonly raw: string
  readonly options: { readonly raw: { readonly language: string } }
}

interface Script {
  readonly listen: 'test'
  readonly script: { readonly type: 'text/javascript'; readonly exec: readonly string[] }
}

interface Auth {
  readonly type: 'noauth' | 'bearer'
  readonly bearer?: readonly { readonly key: string; readonly value: string; readonly type: string }[]
}

/** A request as Postman keeps it. */
export interface PostmanItem {
  /** The operationId. */
  readonly id: string
  readonly name: string
  readonly event: readonly Script[]
  readonly request: {
    readonly method: string
    readonly description: string
    readonly auth?: Auth
    readonly header: readonly Header[]
    readonly url: {
      readonly raw: string
      readonly host: readonly string[]
      readonly path: readonly string[]
      readonly query: readonly Header[]
    }
    readonly body?: Body
  }
}

/** A Postman collection, format 2.1. */
export interface PostmanCollection {
  readonly info: {
    readonly name: string
    readonly description: string
    readonly version: string
    readonly schema: string
  }
  readonly auth: Auth
  readonly variable: readonly Header[]
  readonly item: readonly { readonly name: string; readonly item: readonly PostmanItem[] }[]
}

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

const description = `Every operation of a Centerline station, in an order in which an empty one takes them all. Set the variable base to
the station's address. "Sign in" stores the token that the others use; for a key in its place, choose API Key with the header
X-API-Key and the variable apiKey under Authorization. On a station that is in use, set username and password, and begin with "Signing in".`

/** JSON whose numbers may stand in variables. */
const rawJson = (body: unknown): string =>
  JSON.stringify(body, null, 2).replace(/"\{\{#(\w+)\}\}"/g, '{{$1}}')

const bodyOf = ({ body, file }: Step): Body | undefined => {
  if (file !== undefined) return { mode: 'raw', raw: file.text, options: { raw: { language: 'text' } } }
  if (body === undefined) return undefined
  return { mode: 'raw', raw: rawJson(body), options: { raw: { language: 'json' } } }
}

const place = (path: string): string =>
  path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? `?.[${part}]` : `?.${part}`))
    .join('')

/** Lines that ask again, a fifth of a second later and at most for ten seconds, while a variable has no value. */
const again = (name: string): readonly string[] => [
  "const tries = Number(pm.variables.get('tries') ?? 0)",
  `const goesOn = pm.collectionVariables.get('${name}') == null && tries < 50`,
  "pm.variables.set('tries', goesOn ? tries + 1 : 0)",
  'if (goesOn) pm.execution.setNextRequest(pm.info.requestName)',
  'if (goesOn) setTimeout(() => {}, 200)',
]

const scriptOf = ({ keep = {}, awaited, refused }: Step): Script => {
  const kept = Object.entries(keep)
  const [first] = kept
  return {
    listen: 'test',
    script: {
      type: 'text/javascript',
      exec: [
        refused === undefined
          ? `pm.test('succeeds', () => pm.expect(pm.response.code).to.be.below(300))`
          : `pm.test('is refused', () => pm.expect(pm.response.code).to.equal(${refused}))`,
        ...kept.map(
          ([name, path]) => `pm.collectionVariables.set('${name}', pm.response.json()${place(path)})`,
        ),
        ...(awaited === undefined || first === undefined ? [] : again(first[0])),
      ],
    },
  }
}

const itemOf = (step: Step, { id, method, path, summary, description, open }: Operation): PostmanItem => {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.replace(/^\{(\w+)\}$/, (_, name: string) => String(step.path?.[name] ?? '')))
  const query = Object.entries(step.query ?? {}).map(([key, value]) => ({ key, value: String(value) }))
  const search = query.map(({ key, value }) => `${key}=${value}`).join('&')
  const type = step.file?.type ?? (step.body === undefined ? undefined : 'application/json')
  const body = bodyOf(step)
  return {
    id: step.name === undefined ? id : `${id}: ${step.name}`,
    name: step.name ?? summary,
    event: [scriptOf(step)],
    request: {
      method,
      description: [`${id}: ${summary}`, description].filter((text) => text !== undefined).join('.\n\n'),
      ...(open ? { auth: { type: 'noauth' as const } } : {}),
      header: [
        ...(type === undefined ? [] : [{ key: 'Content-Type', value: type }]),
        ...Object.entries(step.headers ?? {}).map(([key, value]) => ({ key, value })),
      ],
      url: {
        raw: `{{base}}/${parts.join('/')}${search === '' ? '' : `?${search}`}`,
        host: ['{{base}}'],
        path: parts,
        query,
      },
      ...(body === undefined ? {} : { body }),
    },
  }
}

/** The requests of a tour, as a collection for Postman. */
export const postmanCollection = (document: OpenApi, tour: readonly Folder[]): PostmanCollection => {
  const operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]))
  return {
    info: { name: document.info.title, description, version: document.info.version, schema },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [
      { key: 'base', value: 'http://127.0.0.1:8420' },
      { key: 'username', value: 'anna' },
      { key: 'password', value: 'correct horse battery' },
      { key: 'apiKey', value: '' },
      { key: 'token', value: '' },
      { key: 'refreshToken', value: '' },
    ],
    item: tour.map(({ name, steps }) => ({
      name,
      item: steps.flatMap((step) => {
        const operation = operations.get(step.operation)
        return operation === undefined ? [] : [itemOf(step, operation)]
      }),
    })),
  }
}
