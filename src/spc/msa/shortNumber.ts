/**
 * A number in a sentence: three significant digits, more where it has more before the point.
 *
 * @example shortNumber(27.8642) // => '27.9'
 * @example shortNumber(-0.00123456) // => '−0.00123'
 */
export const shortNumber = (value: number): string => {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
  return String(rounded).replaceAll('-', '−')
}
