import type { ErrorCode, ErrorDetail } from './errors.ts'

/** An error as it crosses the bridge. */
export interface WireError {
  readonly code: ErrorCode
  readonly message: string
  readonly details: readonly ErrorDetail[]
}

/** What the page sends. `call` and `open` numbers are the page's own and never reused on a port; a `ping` asks for a sign of life. */
export type ClientFrame =
  | { readonly kind: 'call'; readonly call: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'open'; readonly call: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'close'; readonly call: number }
  | { readonly kind: 'ping'; readonly call: number }

/** What the host sends. `seq` of a stream starts at 0 with its snapshot and rises by one a frame. */
export type HostFrame =
  | { readonly kind: 'reply'; readonly call: number; readonly output: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly error: WireError }
  | { readonly kind: 'pong'; readonly call: number }
  | { readonly kind: 'snapshot'; readonly call: number; readonly seq: 0; readonly data: unknown }
  | { readonly kind: 'delta'; readonly call: number; readonly seq: number; readonly data: unknown }
