import type { ContractError } from '../../contract/errors.ts'

const foreign = new WeakSet<ContractError>()

/**
 * Marks the refusal of an object that is there, but another client's. The caller cannot tell it from one that is not there;
 * the audit log can.
 *
 * @example throw foreignObject(new ContractError('NOT_FOUND', 'There is no characteristic 7.'))
 */
export const foreignObject = (error: ContractError): ContractError => {
  foreign.add(error)
  return error
}

/** Whether a refusal was of an object that is there. */
export const isForeignObject = (error: ContractError): boolean => foreign.has(error)
