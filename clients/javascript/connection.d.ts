/** What a refusal finds wrong with one field. */
export interface ErrorDetail {
  field: string
  value?: unknown
  constraint: string
}

/** An answer of the station that is a refusal, or no answer at all. `message` is a sentence for people. */
export declare class StationError extends Error {
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number
  /** `VALIDATION_ERROR`, `NOT_FOUND` … of the station, or `UNREACHABLE`, `TIMEOUT`, `NO_STATION`. */
  readonly code: string
  readonly details: readonly ErrorDetail[]
  /** By which the station's log knows the request. */
  readonly requestId: string | null
  /** Seconds that the station asks to wait, where it does. */
  readonly retryAfter: number | null
}

/** What a sign-in gives. The refresh token is good once. */
export interface Tokens {
  access_token: string
  refresh_token: string
}

export interface ConnectionOptions {
  /** `http://127.0.0.1:8420` unless given. */
  baseUrl?: string
  /** A key; in its place `signIn` takes a name and a password. */
  apiKey?: string
  /** Those of an earlier sign-in. */
  tokens?: Tokens
  /** Told of each renewal, so that tokens can be kept; null when the sign-in has ended. */
  onTokens?: (tokens: Tokens | null) => void
  /** Milliseconds until a call is given up; 30,000 unless given, 0 is never. */
  timeout?: number
  fetch?: typeof globalThis.fetch
}

/** What each call takes beside its own input. */
export interface CallOptions {
  signal?: AbortSignal
  /** Milliseconds until this call is given up. */
  timeout?: number
  /** Makes a retry of an entry safe: the same key with the same content is stored once. */
  idempotencyKey?: string
}

/** A change at the station: `sample`, `violation`, `limits`, `sampling` … */
export interface StationEvent {
  /** For `lastEventId`, to go on after this one. */
  id: string
  type: string
  data: unknown
}

export interface EventOptions {
  signal?: AbortSignal
  /** The last event that was read before; nothing since then is left out. */
  lastEventId?: string
}

/** A file or a table as a body. */
export type FileBody = string | Blob | FormData | Uint8Array | ArrayBuffer
