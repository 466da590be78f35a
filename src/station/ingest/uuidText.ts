/**
 * A UUID in its usual spelling.
 *
 * @param bytes 16 bytes
 * @example uuidText(Buffer.alloc(16)) // '00000000-0000-0000-0000-000000000000'
 */
export const uuidText = (bytes: Buffer): string => {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
