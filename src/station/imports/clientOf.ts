import type { Caller } from '../../contract/caller.ts'

/** The client that a caller belongs to; null for whoever belongs to none. */
export const clientOf = (caller: Caller): string | null =>
  caller.kind === 'user' || caller.kind === 'key' ? caller.clientId : null
