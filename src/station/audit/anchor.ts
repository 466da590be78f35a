/** A head of the audit log as it was noted outside the database. */
export interface Anchor {
  readonly seq: number
  readonly hash: Buffer
  /** When it was noted, where that is known. */
  readonly at: string | null
}

/** `<seq>:<hash>`, as people note it and as reports show it. */
export const anchorText = ({ seq, hash }: Pick<Anchor, 'seq' | 'hash'>): string =>
  `${seq}:${hash.toString('hex')}`

/**
 * Reads what `anchorText` wrote.
 *
 * @returns null where it is no anchor
 * @example readAnchor(`812:${'9f'.repeat(32)}`)
 */
export const readAnchor = (text: string, at: string | null = null): Anchor | null => {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  return seq === undefined || hash === undefined
    ? null
    : { seq: Number(seq), hash: Buffer.from(hash, 'hex'), at }
}
