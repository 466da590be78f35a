import { locale } from '../words/spoken.ts'

const formats = new Map<number, Intl.NumberFormat>()

/** More characters than this do not fit beside an axis. */
const LONGEST = 12

const exponents = new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 5 })

/**
 * A number with a fixed count of decimals, as every figure beside a chart is written; a true minus sign, and never "-0". A
 * number that is too large for that is written with an exponent.
 *
 * @example formatValue(74.0012, 3) // '74.001'
 * @example formatValue(1e300, 3) // '1e300'
 */
export const formatValue = (value: number, decimals: number): string => {
  let format = formats.get(decimals)
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
      signDisplay: 'negative',
    })
    formats.set(decimals, format)
  }
  const fixed = Math.abs(value) < 1e15 ? format.format(value) : ''
  const written =
    fixed !== '' && (fixed.length <= LONGEST || Math.abs(value) < 1) ? fixed : exponents.format(value)
  return written.replaceAll('-', '−').replace('E', 'e')
}

/**
 * How far two values lie apart as they are written, so that it can be checked by eye; with more decimals where they would read
 * the same.
 *
 * @example formatDistance(74.0208, 74.0142, 3) // '0.007'
 */
export const formatDistance = (value: number, line: number, decimals: number): string => {
  for (let digits = decimals; digits < 12; digits++) {
    const apart = Math.abs(Number(value.toFixed(digits)) - Number(line.toFixed(digits)))
    if (apart > 0) return formatValue(apart, digits)
  }
  return formatValue(0, decimals)
}

/** Decimals that write the ticks of an axis exactly that lie so far from each other: 3 for 0.005, 4 for 0.0025. */
export const decimalsOfStep = (step: number): number => {
  for (let digits = 0; digits < 12; digits++) {
    const scaled = step * 10 ** digits
    if (scaled >= 0.99 && Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return digits
  }
  return 12
}

const counts = new Intl.NumberFormat(locale)

/** A count or a running number, with its thousands set apart. */
export const countWords = (count: number): string => counts.format(count)
