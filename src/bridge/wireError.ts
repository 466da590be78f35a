import { ContractError } from '../contract/errors.ts'
import type { WireError } from '../contract/frame.ts'

/** What a page is told when the reason is not for its eyes. */
const internal: WireError = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The station could not do this because of a fault of its own. Its log says more.',
  details: [],
}

/** An error as it crosses the bridge: a ContractError whole, of anything else nothing. */
export const toWire = (error: unknown): WireError =>
  error instanceof ContractError
    ? { code: error.code, message: error.message, details: error.details }
    : internal

/** The error that the host sent. */
export const fromWire = ({ code, message, details }: WireError): ContractError =>
  new ContractError(code, message, details)
