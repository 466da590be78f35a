/**
 * ln(x/center), which keeps its digits for values that hardly differ from the centre.
 *
 * @param x positive
 * @param center positive
 * @example logRatio(1e7 + 0.1, 1e7) // ≈ 9.99999995e-9
 */
export const logRatio = (x: number, center: number): number => {
  const distance = (x - center) / center
  return Math.abs(distance) < 0.5 ? Math.log1p(distance) : Math.log(x) - Math.log(center)
}

/**
 * ln(x/center) of every value.
 *
 * @example [...logRatios([1, 1], 1)] // => [0, 0]
 */
export const logRatios = (values: ArrayLike<number>, center: number): Float64Array =>
  Float64Array.from(values, (x) => logRatio(x, center))
