import type { Caller } from '../../contract/caller.ts'

/** The last subgroup that each sign-in entered, while the station runs. */
export interface LastEntries {
  readonly note: (caller: Caller, sampleId: number) => void
  /** Nothing of this sign-in can be undone any more. */
  readonly forget: (caller: Caller) => void
  readonly of: (caller: Caller) => number | null
}

/** As many sign-ins as are remembered: many more than enter something within the time of an undo. */
const mostRemembered = 5_000

/** One sign-in: of a person at a window or over HTTP; a key is one by itself. */
const signInOf = (caller: Caller): string => {
  switch (caller.kind) {
    case 'user':
      return `user ${caller.userId} ${caller.signIn ?? ''}`
    case 'key':
      return `key ${caller.keyId}`
    default:
      return caller.kind
  }
}

/** Starts without any: after a restart of the station nothing that was entered before can be undone. */
export const createLastEntries = (): LastEntries => {
  const known = new Map<string, number>()
  return {
    note: (caller, sampleId) => {
      const signIn = signInOf(caller)
      known.delete(signIn)
      known.set(signIn, sampleId)
      if (known.size <= mostRemembered) return
      const [oldest] = known.keys()
      if (oldest !== undefined) known.delete(oldest)
    },
    forget: (caller) => {
      known.delete(signInOf(caller))
    },
    of: (caller) => known.get(signInOf(caller)) ?? null,
  }
}
