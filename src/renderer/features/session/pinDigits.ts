export const shortestPin = 4
export const longestPin = 8

/**
 * The digits of what was typed, as many as a PIN has at the most.
 *
 * @example digitsOf('12a3') // '123'
 */
export const digitsOf = (typed: string): string => typed.replaceAll(/\D/g, '').slice(0, longestPin)
