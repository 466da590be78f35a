/** What the application keeps secret on the disk. The master key is not among them: only its digest is kept. */
export type SecretName = 'token' | 'authority' | 'server' | 'delivery'

/** Where secrets are kept: not in the database, so that a copy of the database holds none. */
export interface SecretStore {
  /** `system`: sealed by the operating system for this user; `file`: in files that only this user may read. */
  readonly kept: 'system' | 'file'
  /** Null where there is none, or none that can be opened here. */
  readonly read: (name: SecretName) => Uint8Array | null
  readonly write: (name: SecretName, secret: Uint8Array) => void
}

/** A store that forgets with the process. */
export const secretsInMemory = (): SecretStore => {
  const known = new Map<SecretName, Uint8Array>()
  return {
    kept: 'file',
    read: (name) => known.get(name) ?? null,
    write: (name, secret) => {
      known.set(name, secret)
    },
  }
}
