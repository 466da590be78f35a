import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

// The system is asked for randomness in blocks: a call costs more than the rest of storing a subgroup's id.
const pool = new Uint8Array(4096)
let used = pool.length

const sixteenRandomBytes = (): Uint8Array => {
  if (used + 16 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 16
  return pool.subarray(used - 16, used)
}

/**
 * A new UUID of version 7 (RFC 9562): those made later sort after those made before, so their index grows at its end.
 *
 * @param at milliseconds since 1970
 */
export const newUuid = (at: number): Buffer =>
  v7({ msecs: at, random: sixteenRandomBytes() }, Buffer.allocUnsafe(16))
