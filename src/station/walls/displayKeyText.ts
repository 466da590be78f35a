import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The key of a screen as text: `cld_<8 hex>`, its prefix, then a dot and 43 url-safe characters. */
const pattern = /^(cld_[0-9a-f]{8})\.[A-Za-z0-9_-]{43}$/

/** What stands before the dot; null where a text does not look like the key of a screen. */
export const displayPrefix = (key: string): string | null => pattern.exec(key)?.[1] ?? null

/** A new key of 256 random bits. */
export const makeDisplayKey = (): { readonly prefix: string; readonly text: string } => {
  const prefix = `cld_${randomBytes(4).toString('hex')}`
  return { prefix, text: `${prefix}.${randomBytes(32).toString('base64url')}` }
}

/** What is stored of a key. */
export const displayKeyHash = (key: string): Buffer => hash('sha256', key, 'buffer')

/** Whether a key is the one of a hash, in a time that tells nothing. */
export const isDisplayKey = (key: string, secretHash: Buffer): boolean => {
  const given = displayKeyHash(key)
  return given.length === secretHash.length && timingSafeEqual(given, secretHash)
}
