/** One request that a station took, and what it answered. */
export interface Example {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** The media type of a body that is not JSON. */
  readonly type?: string
  readonly answer?: unknown
}

/** By operationId; what the station says where it refuses stands under `refusal`. */
export type Examples = Readonly<Record<string, Example | undefined>>

/** The examples, read when they are first asked for: they were recorded from a round through the whole API. */
export const loadExamples = async (): Promise<Examples> => {
  const { default: recorded } = await import('./examples.json', { with: { type: 'json' } })
  return recorded as Examples
}

type Content = Readonly<Record<string, object>> | undefined

interface Described {
  readonly operationId?: string
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>
}

const inContent = (content: Content, type: string, example: unknown): Content => {
  const media = content?.[type]
  return media === undefined || example === undefined
    ? content
    : { ...content, [type]: { ...media, example } }
}

const inOperation = (described: Described, examples: Examples): Described => {
  const example = examples[described.operationId ?? '']
  const { parameters, requestBody, responses = {} } = described
  const answers = Object.entries(responses).map(([status, response]) => {
    const [type = ''] = Object.keys(response.content ?? {})
    const shown =
      status === 'default' ? examples.refusal?.answer : status.startsWith('2') ? example?.answer : undefined
    const content = inContent(response.content, type, shown)
    return [status, content === undefined ? response : { ...response, content }] as const
  })
  return {
    ...described,
    ...(parameters === undefined
      ? {}
      : {
          parameters: parameters.map((one) => {
            const value = (one.in === 'path' ? example?.path : example?.query)?.[one.name]
            return value === undefined ? one : { ...one, example: value }
          }),
        }),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: {
            ...requestBody,
            content: inContent(requestBody.content, example?.type ?? 'application/json', example?.body),
          },
        }),
    responses: Object.fromEntries(answers),
  }
}

/** An OpenAPI document with an example of each request and answer. */
export const withExamples = <Document extends { readonly paths?: object }>(
  document: Document,
  examples: Examples,
): Document => {
  const paths = Object.entries(
    (document.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Described>>>>,
  )
  return {
    ...document,
    paths: Object.fromEntries(
      paths.map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, described]) => [method, inOperation(described, examples)]),
        ),
      ]),
    ),
  }
}
