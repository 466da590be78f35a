import { ContractError, type ErrorCode, errorStatus } from '../contract/errors.ts'

const codeOfStatus = new Map(
  Object.entries(errorStatus).map(([code, status]) => [status as number, code as ErrorCode]),
)

const messages: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The body is too large. Send it in several requests.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'UNSUPPORTED_MEDIA_TYPE',
    'Send JSON, with the header Content-Type: application/json.',
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'VALIDATION_ERROR',
    'The body is not as long as Content-Length says. Nothing was stored; send it again.',
  ],
  FST_ERR_BAD_URL: ['VALIDATION_ERROR', 'The address is not a valid URL path.'],
  FST_ERR_MAX_PARAM_LENGTH: ['NOT_FOUND', 'There is nothing at this address.'],
  FST_UNDER_PRESSURE: ['SERVICE_UNAVAILABLE', 'The station is overloaded. Try again in some seconds.'],
}

const fieldOf = (error: unknown, name: 'code' | 'statusCode'): unknown =>
  typeof error === 'object' && error !== null && name in error
    ? (error as Record<typeof name, unknown>)[name]
    : undefined

/** Whether the client went away, so that nobody reads an answer. */
export const isDisconnect = (error: unknown): boolean => fieldOf(error, 'code') === 'ECONNRESET'

/**
 * What a client may know of anything that was thrown: a `ContractError` as it is, the server's own refusals in plain
 * words, and null for the rest, which is a fault of ours.
 */
export const describeError = (error: unknown): ContractError | null => {
  if (error instanceof ContractError) return error
  const code = fieldOf(error, 'code')
  const known = typeof code === 'string' ? messages[code] : undefined
  if (known !== undefined) return new ContractError(...known)
  const status = fieldOf(error, 'statusCode')
  if (typeof status !== 'number' || status < 400 || status > 499) return null
  return new ContractError(
    codeOfStatus.get(status) ?? 'VALIDATION_ERROR',
    'The station does not take this request.',
  )
}
