import { ContractError, type ErrorCode, type ErrorDetail } from '../../contract/errors.ts'

/** A refusal as it crosses from a worker, which knows no classes of ours. */
export interface Refusal {
  readonly refused: {
    readonly code: ErrorCode
    readonly message: string
    readonly details: readonly ErrorDetail[]
  }
}

/** Runs work whose refusals have to cross from a worker. */
export const refusable = <Result extends object>(work: () => Result): Result | Refusal => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const { code, message, details } = error
    return { refused: { code, message, details } }
  }
}

/**
 * The result of work that may have been refused.
 *
 * @throws ContractError the refusal
 */
export const accepted = <Result extends object>(result: Result | Refusal): Result => {
  if (!('refused' in result)) return result
  const { code, message, details } = result.refused
  throw new ContractError(code, message, details)
}
