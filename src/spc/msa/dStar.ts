import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'

/** From more subgroups than this on, AIAG's table takes d2 itself. */
const manySubgroups = 15

/**
 * d2* = √(d2² + d3²/g): the mean range of g subgroups over d2* estimates σ without bias in its square. Above 15 subgroups it is d2, as in
 * AIAG's table.
 * Source: Duncan (1974), Quality Control and Industrial Statistics, appendix D3; AIAG (2010), MSA 4th ed., appendix C.
 *
 * @param size values in a subgroup, 2 to 100
 * @param subgroups g
 * @throws RangeError for any other size
 * @example dStar(3, 1) // ≈ 1.9115404
 * @example dStar(3, 30) === d2(3) // => true
 */
export const dStar = (size: number, subgroups: number): number =>
  subgroups > manySubgroups ? d2(size) : Math.sqrt(d2(size) ** 2 + d3(size) ** 2 / subgroups)
