import type { Caller } from '../contract/caller.ts'

/** A caller as records keep it. */
export interface Actor {
  readonly kind: Caller['kind']
  /** User name, key prefix, or the kind itself where there is neither. */
  readonly name: string
  readonly userId: number | null
  readonly keyId: number | null
}

/** The station itself as a caller: what happens by rule, not by request. */
export const stationCaller: Caller = {
  kind: 'system',
  origin: { via: 'station', address: 'station', userAgent: null },
}

/** Who a caller is, for rows and audit entries. */
export const actorOf = (caller: Caller): Actor => {
  switch (caller.kind) {
    case 'user':
      return { kind: 'user', name: caller.username, userId: caller.userId, keyId: null }
    case 'key':
      return { kind: 'key', name: caller.keyPrefix, userId: caller.userId, keyId: caller.keyId }
    case 'display':
      return { kind: 'display', name: caller.keyPrefix, userId: null, keyId: null }
    default:
      return { kind: caller.kind, name: caller.kind, userId: null, keyId: null }
  }
}
