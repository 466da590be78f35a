/** A text parted into what may be a number and what stands behind it. */
export interface SplitText {
  readonly number: string
  /** Empty where nothing is left but the unit that was expected, or nothing at all. */
  readonly rest: string
}

/** Two ways to write the same unit: the micro sign and mu, the dashes, dots and spaces within. */
const folded = (unit: string): string => unit.normalize('NFKC').replaceAll(/[\s·⋅.]/g, '')

/**
 * Whether a written unit is the one that is meant. Capitals count, as mPa is not MPa; only a text all in capitals stands for a
 * unit all in small letters, as displays of gauges write it.
 *
 * @example isUnit('MM', 'mm') // true
 */
export const isUnit = (written: string, unit: string): boolean => {
  const [one, other] = [folded(written), folded(unit)]
  if (one === other) return true
  return other === other.toLowerCase() && one === one.toUpperCase() && one.toLowerCase() === other
}

const head = /^([+-]? ?[\d.,'’ ]*(?:\d[.,]?|[.,]\d)(?:e[+-]?\d{1,3}(?![\p{L}\d]))?) ?(.*)$/iu

/**
 * Parts a typed text into its number and its unit; a unit may begin with a digit, such as `1/min`.
 *
 * @example splitUnit('74.01 mm', 'mm') // { number: '74.01', rest: '' }
 */
export const splitUnit = (typed: string, unit: string | null): SplitText => {
  if (unit !== null && typed.length > unit.length) {
    const behind = typed.slice(-unit.length)
    const before = typed.slice(0, -unit.length)
    if (isUnit(behind, unit) && /[\d.,] ?$/.test(before) && !(/^\d/.test(unit) && /\d$/.test(before)))
      return { number: before.trim(), rest: '' }
  }
  const [, number = '', rest = ''] = head.exec(typed) ?? []
  if (number === '') return { number: typed, rest: '' }
  const parted = number.replace(/^([+-]) /, '$1').trim()
  return unit !== null && isUnit(rest, unit) ? { number: parted, rest: '' } : { number: parted, rest }
}
