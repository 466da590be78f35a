/** Remembers keys that were wrong, by their SHA-256, so that sending one again costs nothing. */
export interface RefusedKeys {
  readonly has: (digest: Buffer) => boolean
  readonly add: (digest: Buffer) => void
}

const mostRemembered = 5_000

export const createRefusedKeys = (): RefusedKeys => {
  const refused = new Set<string>()
  return {
    has: (digest) => refused.has(digest.toString('latin1')),
    add: (digest) => {
      const [oldest] = refused
      if (refused.size >= mostRemembered && oldest !== undefined) refused.delete(oldest)
      refused.add(digest.toString('latin1'))
    },
  }
}
