/**
 * The nearest finite number, for results whose true value is beyond what a double can hold. An infinity would become
 * `null` in JSON.
 *
 * @example saturate(Number.MAX_VALUE * 2) // => Number.MAX_VALUE
 */
export const saturate = (x: number): number =>
  x > Number.MAX_VALUE ? Number.MAX_VALUE : x < -Number.MAX_VALUE ? -Number.MAX_VALUE : x
