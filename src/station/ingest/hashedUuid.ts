import { createHash } from 'node:crypto'
import { uuidText } from './uuidText.ts'

/**
 * A UUID that is always the same for the same text, so that what is sent again is recognised: of version 8 (RFC 9562, 5.8).
 *
 * @example hashedUuid('BATCH-20251215-143500 row 7')
 */
export const hashedUuid = (text: string): string => {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return uuidText(bytes)
}
