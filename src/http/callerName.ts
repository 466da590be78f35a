import type { Caller } from '../contract/caller.ts'

/** A name that no two callers share, for what is remembered of them between requests. */
export const callerName = (caller: Caller): string => {
  switch (caller.kind) {
    case 'user':
      return `user ${caller.userId}`
    case 'key':
      return `key ${caller.keyId}`
    case 'display':
      return `display ${caller.displayId}`
    default:
      return caller.kind
  }
}
