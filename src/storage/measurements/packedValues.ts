const rawKind = 0
const maxDecimals = 12
// Twice the difference of two such numbers is still exact in a double.
const largestExact = 2 ** 50

const powers = Array.from({ length: maxDecimals + 1 }, (_, exponent) => 10 ** exponent)

const scaledBy = (values: readonly number[], power: number, into: number[]): boolean => {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    const scaled = Math.round(value * power)
    if (Math.abs(scaled) > largestExact || Object.is(scaled, -0) || scaled / power !== value) return false
    into[i] = scaled
  }
  return true
}

// Of a hundred values, each of at most eight bytes.
let scratch = Buffer.alloc(1024)

const writeVarint = (start: number, signed: number): number => {
  let at = start
  let rest = signed < 0 ? -signed * 2 - 1 : signed * 2
  while (rest >= 0x80) {
    scratch[at++] = (rest % 0x80) | 0x80
    rest = Math.floor(rest / 0x80)
  }
  scratch[at++] = rest
  return at
}

const packRaw = (values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(1 + values.length * 8)
  const view = new DataView(bytes.buffer)
  bytes[0] = rawKind
  values.forEach((value, i) => {
    view.setFloat64(1 + i * 8, value, true)
  })
  return bytes
}

/**
 * Packs the measurements of a subgroup without loss: as whole multiples of a decimal step (the first, then differences,
 * in as few bytes as each needs) where every value is exactly such a multiple, else as doubles.
 *
 * @param decimals the decimals that the values most likely have; up to two more are tried
 * @returns 1 byte for the kind (0 raw, else decimals + 1), then the values
 * @example packValues([74.03, 74.002, 74.019, 73.992, 74.008], 3).length // 8, against 40 as doubles
 */
export const packValues = (values: readonly number[], decimals: number): Uint8Array => {
  const scaled: number[] = []
  const last = Math.min(decimals + 2, maxDecimals)
  for (let tried = Math.min(decimals, maxDecimals); tried <= last; tried++) {
    if (!scaledBy(values, powers[tried] as number, scaled)) continue
    if (scratch.length < 1 + 8 * values.length) scratch = Buffer.alloc(1 + 8 * values.length)
    scratch[0] = tried + 1
    let end = 1
    let before = 0
    for (const value of scaled) {
      end = writeVarint(end, value - before)
      before = value
    }
    // A slice of Node's pool: SQLite would make memory of its own for each small array that has none.
    return Buffer.from(scratch.subarray(0, end))
  }
  return packRaw(values)
}

/**
 * Gives back what `packValues` packed, to the last bit.
 *
 * @param start where it begins in the bytes
 * @param end where it ends, exclusive
 * @throws RangeError for bytes that `packValues` did not write
 */
export const unpackValues = (bytes: Uint8Array, start = 0, end = bytes.length): number[] => {
  const kind = start < end ? bytes[start] : undefined
  if (kind === undefined || kind > maxDecimals + 1) throw new RangeError('not packed measurements')
  const values: number[] = []
  if (kind === rawKind) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = start + 1; at < end; at += 8) values.push(view.getFloat64(at, true))
    return values
  }
  const power = powers[kind - 1] as number
  let scaled = 0
  let at = start + 1
  while (at < end) {
    let rest = 0
    let weight = 1
    let byte: number
    do {
      if (at >= end) throw new RangeError('packed measurements end too early')
      byte = bytes[at++] as number
      rest += (byte & 0x7f) * weight
      weight *= 0x80
    } while (byte & 0x80)
    scaled += rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2
    values.push(scaled / power)
  }
  return values
}
