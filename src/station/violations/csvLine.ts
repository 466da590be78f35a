/** What a spreadsheet would run as a formula when it opens the file, blanks before it and signs of full width too. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

const cell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * One line of a CSV file (RFC 4180) with its line end. Text that a spreadsheet would take for a formula gets an apostrophe.
 *
 * @example csvLine(['a "b"', 1.5, null]) // '"a ""b""",1.5,\r\n'
 */
export const csvLine = (values: readonly (string | number | null)[]): string =>
  `${values.map(cell).join(',')}\r\n`
