/** Rounding error, in sigmas, that a comparison forgives: a value typed as exactly the limit lies on it, not beyond. */
export const tolerance = 1e-9

/**
 * Whether z lies strictly above a line, both in sigmas.
 *
 * @example isAbove(3 + 1e-10, 3) // => false
 */
export const isAbove = (z: number, line: number): boolean => z > line + tolerance

/**
 * Whether z lies strictly below a line, both in sigmas.
 *
 * @example isBelow(-3.001, -3) // => true
 */
export const isBelow = (z: number, line: number): boolean => z < line - tolerance
