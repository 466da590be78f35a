/** Every error code that crosses a boundary, with the HTTP status it has there. */
export const errorStatus = {
  VALIDATION_ERROR: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  MISDIRECTED_REQUEST: 421,
  UNPROCESSABLE_ENTITY: 422,
  RATE_LIMIT_EXCEEDED: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  INSUFFICIENT_STORAGE: 507,
} as const

export type ErrorCode = keyof typeof errorStatus

/** One fault in an input: which field, what was sent, what it must satisfy. */
export interface ErrorDetail {
  readonly field: string
  readonly value?: unknown
  readonly constraint: string
}

/**
 * An error that a person or a client program may see: its message is a plain sentence that says what to do.
 * Anything else that is thrown is reported as INTERNAL_SERVER_ERROR without detail.
 *
 * @example throw new ContractError('NOT_FOUND', 'There is no characteristic 7.')
 */
export class ContractError extends Error {
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[]

  constructor(code: ErrorCode, message: string, details: readonly ErrorDetail[] = []) {
    super(message)
    this.name = 'ContractError'
    this.code = code
    this.details = details
  }
}
