import { logGamma } from '../distributions/logGamma.ts'
import type { PlottedSpread } from './plottedSpread.ts'

const power = 1 / 3.6
const center = Math.exp(logGamma(1 + power))
const sigma = Math.sqrt(Math.exp(logGamma(1 + 2 * power)) - center ** 2)

/**
 * Spread of y = t^(1/3.6) for exponential times between events, around its mean in units of its standard deviation.
 * Source: Nelson (1994), "A control chart for parts-per-million nonconforming items", Journal of Quality Technology 26.
 *
 * @param ratio how many times as long the mean time has become
 * @example eventTimeSpread(1).kind // => 'continuous'
 */
export const eventTimeSpread = (ratio: number): PlottedSpread => {
  const time = (z: number): number => Math.max(0, center + z * sigma) ** 3.6 / ratio
  return {
    kind: 'continuous',
    between: (low, high) => Math.exp(-time(low)) * -Math.expm1(time(low) - time(high)),
    draw: (uniform) => ((-ratio * Math.log(uniform())) ** power - center) / sigma,
  }
}
