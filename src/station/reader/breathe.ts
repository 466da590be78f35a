import { givesWay } from './giveWay.ts'

/** Work without a nap, and the nap, ms: a measurement that has become ready waits no longer than that for a core. */
const most = 0.5
const nap = 0.2

const never = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
let last = 0

/**
 * Lets others have the core for a moment, where this thread gives way and has not done so lately: the system itself takes a core from a
 * thread only some milliseconds after another one became ready, whatever their priorities. Costs next to nothing elsewhere, so it may be
 * called for each stroke of a long work.
 */
export const breathe = (): void => {
  if (!givesWay() || performance.now() - last < most) return
  Atomics.wait(never, 0, 0, nap)
  last = performance.now()
}
