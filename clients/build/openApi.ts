/** The part of JSON Schema that the station's OpenAPI document uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly format?: string
  readonly [keyword: string]: unknown
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly example?: unknown
  readonly schema: JsonSchema
}

export type Content = Readonly<
  Record<string, { readonly schema?: JsonSchema; readonly example?: unknown } | undefined>
>

interface PathOperation {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content } | undefined>
  >
}

export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathOperation>>>>
}

/** An operation of the document, with its place. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string | undefined
  readonly parameters: readonly Parameter[]
  readonly body: Content | undefined
  /** Of success, the first. */
  readonly answer: Content
  /** Whether it is for everybody, signed in or not. */
  readonly open: boolean
}

/** Every operation of a document, in its order. */
export const operationsOf = ({ paths }: OpenApi): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        tag: operation.tags?.[0] ?? 'Others',
        summary: operation.summary ?? operation.operationId,
        description: operation.description,
        parameters: operation.parameters ?? [],
        body: operation.requestBody?.content,
        answer: success?.[1]?.content ?? {},
        open: (operation.security ?? []).length === 0,
      }
    }),
  )
