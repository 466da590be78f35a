import { answerKind } from './answerKind.ts'
import { methodsOf } from './methods.ts'
import { nameTypes, type Root } from './nameTypes.ts'
import { type JsonSchema, type OpenApi, type Operation, operationsOf, type Parameter } from './openApi.ts'
import { comment, type NameOf, typeText, unnamedTypeText } from './typeText.ts'

const typeName = (id: string): string =>
  id.replace(/(?:^|\.)(\w)/g, (_, first: string) => first.toUpperCase())

const ofParameters = (parameters: readonly Parameter[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    parameters.map(({ name, description, schema }) => [
      name,
      description === undefined ? schema : { ...schema, description },
    ]),
  ),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
})

const jsonOf = (content: Operation['answer'] | undefined): JsonSchema | undefined =>
  content?.['application/json']?.schema

/** The parts of an operation's input and its answer that have a shape. */
const rootsOf = ({ id, parameters, body, answer }: Operation): Root[] => {
  const name = typeName(id)
  const isFile = body !== undefined && Object.keys(body).length > 1
  const query = parameters.filter((one) => one.in === 'query')
  const bodySchema = isFile ? undefined : jsonOf(body)
  const answerSchema = jsonOf(answer)
  return [
    ...(query.length === 0 ? [] : [{ name: `${name}Query`, schema: ofParameters(query) }]),
    ...(bodySchema === undefined ? [] : [{ name: `${name}Body`, schema: bodySchema }]),
    ...(answerSchema === undefined ? [] : [{ name: `${name}Answer`, schema: answerSchema }]),
  ]
}

const answerText = (operation: Operation, nameOf: NameOf): string => {
  const kind = answerKind(operation.answer)
  if (kind === 'json') return typeText(jsonOf(operation.answer) ?? {}, nameOf)
  return { text: 'string', bytes: 'Uint8Array', nothing: 'void', events: 'StationEvent' }[kind]
}

const inputText = (operation: Operation, nameOf: NameOf): string => {
  const parts = rootsOf(operation).flatMap(({ name, schema }) => {
    const part = /(Query|Body)$/.exec(name)?.[1]?.toLowerCase()
    if (part === undefined) return []
    const needed = part !== 'query' || (schema.required?.length ?? 0) > 0
    return [`${part}${needed ? '' : '?'}: ${typeText(schema, nameOf)}`]
  })
  const inPath = operation.parameters.filter((one) => one.in === 'path')
  if (inPath.length > 0) {
    const places = inPath.map(({ name, schema }) => `${name}: ${typeText(schema, nameOf)}`)
    parts.unshift(`path: { ${places.join('; ')} }`)
  }
  const { body } = operation
  if (body !== undefined && Object.keys(body).length > 1) {
    const types = Object.keys(body).map((type) => `'${type}'`)
    parts.push(`body: FileBody${'application/json' in body ? ' | Record<string, unknown>' : ''}`)
    parts.push(`contentType?: ${types.join(' | ')}`)
  }
  if (answerKind(operation.answer) === 'events') return 'input?: EventOptions'
  if (parts.length === 0) return 'input?: CallOptions'
  const mark = parts.every((part) => /^\w+\?:/.test(part)) ? '?' : ''
  return `input${mark}: { ${parts.join('; ')} } & CallOptions`
}

const methodText = (name: string, operation: Operation, nameOf: NameOf): string => {
  const wrapped = answerKind(operation.answer) === 'events' ? 'AsyncGenerator' : 'Promise'
  const ending = wrapped === 'AsyncGenerator' ? ', void, undefined' : ''
  const words = [operation.summary, operation.description].filter((text) => text !== undefined).join('. ')
  const said = comment(`${words} — ${operation.method} ${operation.path}`)
  return `${said}${name}(${inputText(operation, nameOf)}): ${wrapped}<${answerText(operation, nameOf)}${ending}>`
}

const indented = (text: string, by: string): string => `${by}${text.replaceAll('\n', `\n${by}`)}`

const declaration = ({ name, schema }: Root, nameOf: NameOf): string => {
  const own = nameOf(schema)
  const text = own === name || own === undefined ? unnamedTypeText(schema, nameOf) : own
  const said = comment(schema.description)
  return schema.type === 'object' && text.startsWith('{')
    ? `${said}export interface ${name} ${text}`
    : `${said}export type ${name} = ${text}`
}

/** The text of `centerline.d.ts`: what each operation takes and gives. */
export const typeDeclarations = (document: OpenApi): string => {
  const { nameOf, named } = nameTypes(operationsOf(document).flatMap(rootsOf))
  const { alone, groups } = methodsOf(document)
  const methods = [
    ...alone.map(([name, operation]) => indented(methodText(name, operation, nameOf), '  ')),
    ...groups.map(([group, ones]) => {
      const inner = ones.map(([name, operation]) => indented(methodText(name, operation, nameOf), '    '))
      return `  ${group}: {\n${inner.join('\n')}\n  }`
    }),
  ]
  return `// Made from docs/openapi.json by \`npm run clients\`; a change here is lost.
import type { CallOptions, ConnectionOptions, EventOptions, FileBody, StationEvent } from './connection.js'

export type { CallOptions, ConnectionOptions, ErrorDetail, EventOptions, FileBody, StationEvent, Tokens } from './connection.js'
export { StationError } from './connection.js'

/** ${document.info.title} ${document.info.version}: a function for each operation of the station. */
export interface Client {
  /** Signs in with a name and a password; the sign-in renews itself from then on. */
  signIn(credentials: AuthLoginBody, options?: CallOptions): Promise<AuthLoginAnswer['user']>
  /** Ends the sign-in at the station. */
  signOut(options?: CallOptions): Promise<void>
${methods.join('\n')}
}

/** A client of the station at \`options.baseUrl\`. Nothing is sent until a function is called. */
export declare const createClient: (options?: ConnectionOptions) => Client

${named.map((root) => declaration(root, nameOf)).join('\n\n')}
`
}
