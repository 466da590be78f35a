import { saturate } from './saturate.ts'

/**
 * Distance of a plotted value from its centre, in thirds of the way to its limit.
 *
 * @example distanceInSigmas(13, 10, 1) // => 3
 */
export const distanceInSigmas = (value: number, center: number, sigma: number): number =>
  saturate((value - center) / sigma)
