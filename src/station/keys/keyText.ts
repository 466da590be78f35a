import { hash, randomBytes } from 'node:crypto'

/** A key as text: `clk_<8 hex>`, its prefix, then a dot and 43 url-safe characters, its secret. */
const pattern = /^(clk_[0-9a-f]{8})\.([A-Za-z0-9_-]{43})$/

export interface KeyText {
  readonly prefix: string
  readonly secret: string
}

/** The parts of a key; null where it does not look like one. */
export const readKey = (key: string): KeyText | null => {
  const [, prefix, secret] = pattern.exec(key) ?? []
  return prefix === undefined || secret === undefined ? null : { prefix, secret }
}

/** What stands where the prefix of a key does, whether or not it looks like one. */
export const prefixOf = (key: string): string => key.slice(0, 12)

/** A new key of 256 random bits. */
export const makeKey = (): KeyText => ({
  prefix: `clk_${randomBytes(4).toString('hex')}`,
  secret: randomBytes(32).toString('base64url'),
})

/** What of a key is remembered while the station runs. */
export const keyDigest = (key: string): Buffer => hash('sha256', key, 'buffer')

/**
 * 32 of a secret's 256 bits, hashed. They tell a wrong secret without the cost of bcrypt, so that a flood of them costs
 * nothing, and leave whoever reads them 224 bits to guess.
 */
export const secretMark = (secret: string): number =>
  hash('sha256', `mark ${secret}`, 'buffer').readUInt32BE()
