import { normalCdf, normalUpperTail } from '../distributions/normal.ts'
import type { Specification } from './capabilityIndices.ts'

/**
 * Measured share beyond the specification, in parts per million. A value exactly on a limit is within.
 *
 * @returns null without values or limits
 * @example observedPpm({ lsl: 1, usl: 3, target: null }, [0, 1, 2, 3]) // => 250000
 */
export const observedPpm = ({ lsl, usl }: Specification, values: readonly number[]): number | null => {
  if (values.length === 0 || (lsl === null && usl === null)) return null
  const beyond = values.filter(
    (value) => (lsl !== null && value < lsl) || (usl !== null && value > usl),
  ).length
  return (beyond / values.length) * 1e6
}

/**
 * Share beyond the specification, in parts per million, of a normal process with this mean and sigma.
 *
 * @param sigma positive
 * @returns null without limits
 * @example expectedPpm({ lsl: -3, usl: 3, target: null }, 0, 1) // ≈ 2699.796063260188
 */
export const expectedPpm = ({ lsl, usl }: Specification, mean: number, sigma: number): number | null => {
  if (lsl === null && usl === null) return null
  const below = lsl === null ? 0 : normalCdf((lsl - mean) / sigma)
  const above = usl === null ? 0 : normalUpperTail((usl - mean) / sigma)
  return (below + above) * 1e6
}
