/** Specification limits and target; null where there is none. */
export interface Specification {
  readonly lsl: number | null
  readonly usl: number | null
  readonly target: number | null
}

/** Capability of one sigma: potential, against each limit, and the worse of the two. */
export interface CapabilityIndices {
  readonly potential: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly actual: number | null
}

/** A number, or null where it is beyond what a double can hold. */
const finiteOrNull = (x: number): number | null => (Number.isFinite(x) ? x : null)

/**
 * Cp = (USL − LSL)/6σ, Cpl = (x̄ − LSL)/3σ, Cpu = (USL − x̄)/3σ and Cpk, the smaller of them; with the overall sigma the same are Pp, Ppl, Ppu and
 * Ppk. With one limit, Cpk is that side's and Cp does not exist.
 * Source: Kane (1986), "Process capability indices", Journal of Quality Technology 18.
 *
 * @param sigma positive
 * @example capabilityIndices({ lsl: 4, usl: 16, target: null }, 11, 1) // ≈ { potential: 2, lower: 2.3333333333333335, upper: 1.6666666666666667, actual: 1.6666666666666667 }
 */
export const capabilityIndices = (
  { lsl, usl }: Specification,
  mean: number,
  sigma: number,
): CapabilityIndices => {
  const lower = lsl === null ? null : finiteOrNull((mean - lsl) / (3 * sigma))
  const upper = usl === null ? null : finiteOrNull((usl - mean) / (3 * sigma))
  return {
    potential: lsl === null || usl === null ? null : finiteOrNull((usl - lsl) / (6 * sigma)),
    lower,
    upper,
    actual: lower === null ? upper : upper === null ? lower : Math.min(lower, upper),
  }
}

/**
 * Cpm, which also counts the distance of the mean from the target: (USL − LSL)/(6 √(σ² + (x̄ − T)²)), with the
 * sigma of Cp, so that the two agree when the mean is on target.
 * Source: Chan, Cheng & Spiring (1988), "A new measure of process capability: Cpm", Journal of Quality Technology 20.
 *
 * @returns null unless both limits and a target are set
 * @example capabilityOnTarget({ lsl: 4, usl: 16, target: 10 }, 10, 1) // => 2
 */
export const capabilityOnTarget = (
  { lsl, usl, target }: Specification,
  mean: number,
  sigma: number,
): number | null => {
  if (lsl === null || usl === null || target === null) return null
  return finiteOrNull((usl - lsl) / (6 * Math.hypot(sigma, mean - target)))
}
