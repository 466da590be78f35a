import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { ensureStyle } from '../masterData/saveStyle.ts'

const retired = (what: string, field: string, value: string): ContractError =>
  new ContractError(
    'UNPROCESSABLE_ENTITY',
    `${what} is retired. Choose another one, or offer it again under Production, Setup.`,
    [{ field, value, constraint: 'must not be retired' }],
  )

/**
 * Adds the line of an order where it is new.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY for a retired one
 */
export const offeredLine = (deps: ProductionDeps, caller: Caller, clientId: string): void => {
  const { retiredAt } = ensureClient(deps, caller, clientId)
  if (retiredAt !== null) throw retired(`The line ${clientId}`, 'client_id', clientId)
}

/**
 * Adds the style of an order where it is new.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY for a retired one
 */
export const offeredStyle = (
  deps: ProductionDeps,
  caller: Caller,
  clientId: string,
  styleModel: string,
): void => {
  const { retiredAt } = ensureStyle(deps, caller, clientId, styleModel)
  if (retiredAt !== null) throw retired(`The style ${styleModel}`, 'style_model', styleModel)
}
