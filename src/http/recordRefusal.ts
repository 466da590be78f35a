import type { FastifyRequest } from 'fastify'
import type { ContractError } from '../contract/errors.ts'
import type { Station } from '../station/station.ts'
import { callerOf, originOf, sentCredentials } from './requestCaller.ts'

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
      const input = Object.assign({}, request.body, request.query, request.params)
      refusals.operation(callerOf(request), operation, input, error)
    }
  }
