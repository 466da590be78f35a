/**
 * Refuses a probability that has no quantile: 0 and 1 belong to the ends of the support, which may be infinite.
 *
 * @throws RangeError unless 0 < p < 1
 * @example checkProbability(0.5) // => undefined
 */
export const checkProbability = (p: number): void => {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs a probability between 0 and 1, not ${p}.`)
}

/**
 * Refuses a parameter that is not a positive finite number.
 *
 * @param what begins the sentence, such as "The shape of a gamma distribution"
 * @throws RangeError with that sentence
 * @example checkPositive('The scale', 2) // => undefined
 */
export const checkPositive = (what: string, value: number): void => {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${what} must be a positive finite number, not ${value}.`)
  }
}

/**
 * Refuses NaN as a place on the axis; both infinities are places.
 *
 * @throws RangeError for NaN
 * @example checkPlace(Number.NEGATIVE_INFINITY) // => undefined
 */
export const checkPlace = (x: number): void => {
  if (Number.isNaN(x)) throw new RangeError('A distribution is evaluated at a number, not at NaN.')
}
