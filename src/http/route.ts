import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import type { Caller } from '../contract/caller.ts'
import { errorEnvelope } from '../contract/httpOutput.ts'
import type { Operation } from '../contract/operation.ts'
import { type OutputOf, operations, type ParsedInputOf } from '../contract/operations.ts'
import type { Station, StationHandlers } from '../station/station.ts'
import { callerOf, type LimitedByAddress } from './requestCaller.ts'
import type { ServerLimits } from './serverOptions.ts'

/** A zod schema of the contract. */
export type Schema = Operation['input']
type Parsed<Of extends Schema> = Of['_zod']['output']

/** What routes are built with. */
export interface RouteContext {
  readonly station: Station
  readonly limits: ServerLimits
}

/** A file of `routes/`: adds its paths to the server. */
export type AddRoute = (app: FastifyInstance, context: RouteContext) => void

interface Asked<Params extends Schema, Query extends Schema, Body extends Schema> {
  readonly params: Parsed<Params>
  readonly query: Parsed<Query>
  readonly body: Parsed<Body>
  readonly caller: Caller
  readonly request: FastifyRequest
}

/** One operation as HTTP offers it. */
interface RouteSpec<
  Name extends keyof StationHandlers,
  Params extends Schema,
  Query extends Schema,
  Body extends Schema,
> {
  readonly operation: Name
  readonly method: HTTPMethods
  readonly url: string
  /** Other paths of the same, from before the API had versions. */
  readonly olderUrls?: readonly string[]
  /** Stands in the OpenAPI document in place of the operation's name, where one operation has two shapes. */
  readonly operationId?: string
  readonly summary: string
  readonly description?: string
  readonly tag: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** The media types of a body that is not JSON only. */
  readonly consumes?: readonly string[]
  readonly bodyLimit?: (limits: ServerLimits) => number
  readonly limitedByAddress?: LimitedByAddress
  /** The status of success; 200 unless set. */
  readonly status?: number
  /** Of an answer that is not JSON; it is sent as it is. */
  readonly mediaType?: string
  /** What success looks like, by status; the operation's output unless set. */
  readonly answers?: Readonly<Record<number, Schema>>
  readonly input: (asked: Asked<Params, Query, Body>) => ParsedInputOf<Name>
  /** Tells a refusal by what the caller sent, where the station knows it by another name. */
  readonly refusal?: (error: unknown, asked: Asked<Params, Query, Body>) => unknown
  /** Makes the answer of the output; the output itself unless set. */
  readonly answer?: (
    output: OutputOf<Name>,
    asked: Asked<Params, Query, Body>,
    reply: FastifyReply,
  ) => unknown
}

const json = 'application/json; charset=utf-8'

const send = (reply: FastifyReply, body: unknown, mediaType: string | undefined): void => {
  if (body === null) void reply.send()
  else if (mediaType !== undefined) void reply.header('content-type', mediaType).send(body)
  else void reply.header('content-type', json).send(JSON.stringify(body))
}

/**
 * Declares the HTTP side of an operation: Fastify checks path, query and body by the contract's schemas, the guard
 * checks the operation's permission, and the station's handler does the rest.
 */
export const route =
  <
    Name extends keyof StationHandlers,
    Params extends Schema = Schema,
    Query extends Schema = Schema,
    Body extends Schema = Schema,
  >(
    spec: RouteSpec<Name, Params, Query, Body>,
  ): AddRoute =>
  (app, { station, limits }) => {
    const { permission, output } = operations[spec.operation]
    const status = spec.status ?? 200
    const handle = station.handlers[spec.operation]
    const toAnswer = spec.answer ?? ((made: OutputOf<Name>) => made)
    const { params, query: querystring, body } = spec
    const schema = {
      operationId: spec.operationId ?? spec.operation,
      summary: spec.summary,
      ...(spec.description === undefined ? {} : { description: spec.description }),
      tags: [spec.tag],
      ...(spec.mediaType === undefined ? {} : { produces: [spec.mediaType.split(';')[0] ?? ''] }),
      ...(spec.consumes === undefined ? {} : { consumes: [...spec.consumes] }),
      security: permission === 'public' ? [] : [{ bearer: [] }, { apiKey: [] }],
      ...(params === undefined ? {} : { params }),
      ...(querystring === undefined ? {} : { querystring }),
      ...(body === undefined ? {} : { body }),
      response: { ...(spec.answers ?? { [status]: output }), default: errorEnvelope },
    }
    const attempt = (asked: Asked<Params, Query, Body>) => {
      const input = spec.input(asked)
      const { refusal } = spec
      if (refusal === undefined) return handle(asked.caller, input)
      const told = (error: unknown): never => {
        throw refusal(error, asked)
      }
      try {
        const made = handle(asked.caller, input)
        return made instanceof Promise ? made.catch(told) : made
      } catch (error) {
        return told(error)
      }
    }
    const handler = (request: FastifyRequest, reply: FastifyReply): void => {
      const asked: Asked<Params, Query, Body> = {
        params: request.params as Parsed<Params>,
        query: request.query as Parsed<Query>,
        body: request.body as Parsed<Body>,
        caller: callerOf(request),
        request,
      }
      const answer = (made: OutputOf<Name>): void => {
        reply.code(status)
        send(reply, toAnswer(made, asked, reply), spec.mediaType)
      }
      const made = attempt(asked)
      if (made instanceof Promise) {
        made.then(answer).catch((error: unknown) => void reply.send(error))
      } else answer(made)
    }
    const config = { permission, operation: spec.operation, limitedByAddress: spec.limitedByAddress ?? null }
    const bodyLimit = spec.bodyLimit === undefined ? {} : { bodyLimit: spec.bodyLimit(limits) }
    app.route({ method: spec.method, url: spec.url, schema, config, ...bodyLimit, handler })
    for (const url of spec.olderUrls ?? []) {
      const hidden = { ...schema, hide: true }
      app.route({ method: spec.method, url, schema: hidden, config, ...bodyLimit, handler })
    }
  }
