import type { InjectOptions } from 'fastify'

/** A route as the OpenAPI document describes it. */
export interface DescribedRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly operationId: string
  /** JSON Schemas of what a request carries. */
  readonly query: readonly { readonly name: string; readonly schema: object }[]
  readonly body: object | undefined
}

interface Described {
  readonly operationId?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
}

/** Every route of an OpenAPI document. */
export const describedRoutes = (document: { readonly paths: object }): DescribedRoute[] =>
  Object.entries(document.paths as Readonly<Record<string, Readonly<Record<string, Described>>>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, { operationId = '', parameters = [], requestBody }]) => ({
        method: method.toUpperCase() as DescribedRoute['method'],
        path,
        operationId,
        query: parameters.filter((one) => one.in === 'query'),
        body: requestBody?.content['application/json']?.schema,
      })),
  )

/** What an operation's input calls the `{id}` of its path. */
const idNames = [
  'run_id',
  'plan_id',
  'characteristic_id',
  'violation_id',
  'study_id',
  'group_id',
  'signal_id',
  'user_id',
  'import_id',
  'annotation_id',
  'gauge_id',
  'attachment_id',
  'wall_id',
  'key_id',
  'escalation_id',
  'webhook_id',
  'delivery_id',
  'schedule_id',
  'entry_id',
  'batch_id',
  'work_order_id',
  'id',
]

/** Parts of an operation's input whose fields stand in the body by themselves. */
const unfolded = ['changes', 'revision', 'baseline', 'piece', 'counted']

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A body that is a file. */
const fileBody = (bytes: Uint8Array) => ({
  payload: Buffer.from(bytes),
  headers: { 'content-type': 'text/plain' },
})

/** An operation's input as its route takes it: path, query and body. */
export const httpRequest = (
  { method, path, query, body }: DescribedRoute,
  input: Readonly<Record<string, unknown>>,
): InjectOptions => {
  const { subject, bytes, ...others } = input
  // Where the path has a place for what it is about, the body does not name it again.
  const inPath = path.includes('{id}') && subject !== undefined
  const rest: Record<string, unknown> = {
    ...others,
    ...(inPath ? { id: (subject as { id: number }).id } : subject === undefined ? {} : { subject }),
  }
  const url = path.replace(/\{(\w+)\}/g, (_, param: string) => {
    const name = param in rest ? param : param === 'id' ? idNames.find((one) => one in rest) : undefined
    if (name === undefined) throw new Error(`nothing stands for ${param} of ${path}`)
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  for (const name of unfolded) {
    const part = rest[name]
    if (typeof part !== 'object' || part === null) continue
    delete rest[name]
    Object.assign(rest, part)
  }
  const named = path.startsWith('/api/admin')
    ? Object.fromEntries(Object.entries(rest).map(([name, value]) => [camel(name), value]))
    : rest
  const asked = new Set(query.map((one) => one.name))
  const inQuery = Object.entries(named).filter(([name]) => asked.has(name))
  const inBody = Object.fromEntries(Object.entries(named).filter(([name]) => !asked.has(name)))
  const search = new URLSearchParams(inQuery.map(([name, value]) => [name, String(value)])).toString()
  return {
    method,
    url: search === '' ? url : `${url}?${search}`,
    ...(bytes instanceof Uint8Array ? fileBody(bytes) : body === undefined ? {} : { payload: inBody }),
  }
}
