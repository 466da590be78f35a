const escapes: Readonly<Record<string, number>> = { r: 13, n: 10, t: 9, '\\': 92 }

/**
 * What is sent to ask a gauge for a value: \r, \n, \t, \\ and \xNN stand for what cannot be typed.
 *
 * @returns null where a backslash is followed by anything else, or a character does not fit in a byte
 * @example requestBytes('?\\r') // Uint8Array [63, 13]
 */
export const requestBytes = (request: string): Uint8Array | null => {
  const bytes: number[] = []
  for (let at = 0; at < request.length; at += 1) {
    const sign = request.charCodeAt(at)
    if (request[at] !== '\\') {
      if (sign > 255) return null
      bytes.push(sign)
      continue
    }
    at += 1
    const known = escapes[request[at] ?? '']
    const hex = /^x[0-9a-fA-F]{2}/.exec(request.slice(at))
    if (known !== undefined) bytes.push(known)
    else if (hex !== null) {
      bytes.push(Number.parseInt(hex[0].slice(1), 16))
      at += 2
    } else return null
  }
  return Uint8Array.from(bytes)
}
