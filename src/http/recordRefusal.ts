import type { FastifyRequest } from 'fastify'
import type { ContractError } from '../contract/errors.ts'
import type { Station } from '../station/station.ts'
import { Form } from './forms.ts'
import { callerOf, originOf, sentCredentials } from './requestCaller.ts'

/** A file has no fields, but as many properties as bytes. */
const fieldsOf = (body: unknown): unknown => (body instanceof Uint8Array || body instanceof Form ? {} : body)

/**
 * Records what a route turned down: who asked, for what, and about which object. A wrong key or token is recorded as such,
 * whatever it was sent for.
 */
export const recordRefusal =
  ({ refusals }: Pick<Station, 'refusals'>) =>
  (request: FastifyRequest, error: ContractError): void => {
    const { operation, permission } = request.routeOptions.config
    if (permission === undefined) return
    if (error.code === 'UNAUTHORIZED') {
      if (permission !== 'public') refusals.credentials(originOf(request), sentCredentials(request))
    } else if (operation !== undefined) {
      const input = Object.assign({}, fieldsOf(request.body), request.query, request.params)
      refusals.operation(callerOf(request), operation, input, error)
    }
  }
