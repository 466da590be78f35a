const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** The number that a marker holds, or why it holds none. */
export type MarkerNumber = { readonly value: number } | { readonly fault: string }

const whyNot = (text: string): string => {
  const said = `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}" is not a number`
  if (/^[+-]?\d+,\d+$/.test(text)) return `${said}: write the decimal sign as a point.`
  if (/^[+-]?[\d.]+\s*[^\d\s.,+-]+$/u.test(text)) return `${said}: send it without its unit.`
  return `${said}, so it was not plotted.`
}

/**
 * Reads a marker as a number: a number, or text that is nothing but one, with a decimal point.
 *
 * @example markerNumber('12.5') // => { value: 12.5 }
 * @example markerNumber('12,5') // => { fault: '"12,5" is not a number: write the decimal sign as a point.' }
 */
export const markerNumber = (sent: string | number): MarkerNumber => {
  if (typeof sent === 'number') return { value: sent }
  const text = sent.trim()
  const value = Number(text)
  return number.test(text) && Number.isFinite(value) ? { value } : { fault: whyNot(text) }
}

/**
 * Whether two values of a marker say the same: as numbers where both are.
 *
 * @example sameMarker('12', 12.0) // => true
 */
export const sameMarker = (a: string | number | undefined, b: string | number): boolean => {
  if (a === undefined || a === b) return a === b
  const first = markerNumber(a)
  const second = markerNumber(b)
  return 'value' in first && 'value' in second && first.value === second.value
}
