import type { ChartType } from './chartType.ts'
import { isAbove, isBelow } from './tolerance.ts'
import type { Zone } from './zone.ts'
import { zoneWords } from './zoneWords.ts'

/** Half of the way from the middle of the tolerance to its limits, in thirds of that way: where green ends. */
const greenReach = 1.5

const preControlWords = (z: number): string => {
  if (isAbove(Math.abs(z), 3)) return z > 0 ? 'Red, above USL' : 'Red, below LSL'
  if (isAbove(Math.abs(z), greenReach)) return z > 0 ? 'Yellow, above' : 'Yellow, below'
  return 'Green'
}

const sumWords = (z: number): string => {
  if (isAbove(z, 3)) return 'Upper sum above h'
  return isBelow(z, -3) ? 'Lower sum beyond −h' : 'Within h'
}

/**
 * Where a plotted point lies, in words of its chart: zones, the colours of pre-control, or within the decision interval of a CUSUM.
 *
 * @param z distance from the centre in thirds of the way to the limit; null on trial
 * @example placeWords('precontrol', 'zone_b_upper', 1.8) // => 'Yellow, above'
 */
export const placeWords = (chartType: ChartType, zone: Zone | 'trial', z: number | null): string => {
  if (z === null || zone === 'trial') return zoneWords(zone)
  if (chartType === 'precontrol') return preControlWords(z)
  return chartType === 'cusum' ? sumWords(z) : zoneWords(zone)
}

/**
 * Whether z is a number that people judge by: not where the limits are those of the tolerance or of a sum.
 *
 * @example judgedByZ('cusum') // => false
 */
export const judgedByZ = (chartType: ChartType): boolean =>
  chartType !== 'precontrol' && chartType !== 'cusum'
