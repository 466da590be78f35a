import type { ContractError } from '../../contract/errors.ts'

/** Whether the station says that the subject of a question is not there, or that nothing can have such an id. */
export const isUnknown = (error: Pick<ContractError, 'code'> | null): boolean =>
  error !== null && (error.code === 'NOT_FOUND' || error.code === 'VALIDATION_ERROR')
