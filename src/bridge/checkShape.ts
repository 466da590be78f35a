const MAX_DEPTH = 32

/** Bytes of a value's fixed part, after its first byte, for the first bytes 0xc0 to 0xdf of MessagePack. */
const fixedBytes = [
  0, -1, 0, 0, 1, 2, 4, 2, 3, 5, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 2, 3, 5, 9, 17, 1, 2, 4, 2, 4, 2, 4,
] as const

const lengthAt = (view: DataView, at: number, width: number): number =>
  width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at)

interface Step {
  /** Where the next value begins. */
  readonly next: number
  /** Values inside this one. */
  readonly inside: number
}

const step = (view: DataView, at: number): Step => {
  const first = view.getUint8(at)
  const body = at + 1
  if (first < 0x80 || first >= 0xe0) return { next: body, inside: 0 }
  if (first < 0x90) return { next: body, inside: 2 * (first & 0x0f) }
  if (first < 0xa0) return { next: body, inside: first & 0x0f }
  if (first < 0xc0) return { next: body + (first & 0x1f), inside: 0 }
  const fixed = fixedBytes[first - 0xc0] ?? -1
  if (fixed < 0) throw new Error('unknown kind of value')
  const next = body + fixed
  // bin 8-32 and ext 8-32 and str 8-32 say how many bytes follow; array and map how many values.
  if (first >= 0xc4 && first <= 0xc6) return { next: next + lengthAt(view, body, fixed), inside: 0 }
  if (first >= 0xc7 && first <= 0xc9) return { next: next + lengthAt(view, body, fixed - 1), inside: 0 }
  if (first >= 0xd9 && first <= 0xdb) return { next: next + lengthAt(view, body, fixed), inside: 0 }
  if (first >= 0xde) return { next, inside: 2 * lengthAt(view, body, fixed) }
  if (first >= 0xdc) return { next, inside: lengthAt(view, body, fixed) }
  return { next, inside: 0 }
}

/**
 * Checks, before a MessagePack message is unpacked, that it holds as many values as it claims and is not nested deeper
 * than 32: five bytes that claim an array of four thousand million would else take the memory for it.
 *
 * Source: the MessagePack specification, table of formats.
 *
 * @throws Error where it does not
 */
export const checkShape = (bytes: Uint8Array): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const open: number[] = [1]
  let claimed = 1
  let at = 0
  while (open.length > 0) {
    const level = open.length - 1
    const left = open[level] ?? 0
    if (left === 0) {
      open.pop()
      continue
    }
    open[level] = left - 1
    const { next, inside } = step(view, at)
    claimed += inside - 1
    if (next + claimed > bytes.byteLength) throw new Error('the message is cut off')
    if (inside > 0) open.push(inside)
    if (open.length > MAX_DEPTH) throw new Error('the message is nested too deeply')
    at = next
  }
  if (at !== bytes.byteLength) throw new Error('the message goes on after its end')
}
