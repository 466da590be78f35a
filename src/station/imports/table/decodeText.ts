/** A file's text and the encoding that it was read by. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Text without a mark of its byte order has half of its bytes zero where it is UTF-16 of a Western language. */
const unmarkedUtf16 = (bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null => {
  const length = Math.min(bytes.length, 400) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > length / 4 && even === 0) return 'UTF-16LE'
  return even > length / 4 && odd === 0 ? 'UTF-16BE' : null
}

/**
 * Reads a text file: UTF-16 and UTF-8 by the mark of their byte order, else UTF-8 where it is valid, else Windows-1252, which
 * is what Excel writes as CSV.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'UTF-16LE' : first === 0xfe && second === 0xff ? 'UTF-16BE' : null
  const wide = marked ?? unmarkedUtf16(bytes)
  if (wide !== null) return { text: decode(bytes, wide.toLowerCase()), encoding: wide }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: decode(bytes, 'windows-1252'), encoding: 'Windows-1252' }
  }
}
