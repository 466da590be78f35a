/** A cell as it stands in the table: text, or a number where the file says that it is one; text may be empty. */
export type Cell = string | number

/** Rows from the top, each as long as it is in the file. */
export type Table = readonly (readonly Cell[])[]

/** No-break, thin and figure spaces, as Excel puts them between thousands, and the ideographic space. */
const unusualSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Characters that show nothing: zero-width ones and marks of direction. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/g

const plain = /^[!-~]*$/

/**
 * A cell's text without blanks around it, with ordinary spaces and ordinary digits.
 *
 * @example cellText(' 1\u202f234,5 ') // => '1 234,5'
 */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (plain.test(cell)) return cell
  return cell.normalize('NFKC').replace(invisible, '').replace(unusualSpaces, ' ').trim()
}

const blanks = new Set(['', '-', '–', '—', '.', '/', 'n/a', 'na', '#n/a', '#nv', 'nan', 'null', 'n.a.'])

/** Whether a cell says that there is no value. Zero is one. */
export const isBlank = (text: string): boolean =>
  text === '' || (text.length < 5 && blanks.has(text.toLowerCase()))

/**
 * A column's letters, as spreadsheets show them.
 *
 * @param index from 0
 * @example columnLetters(27) // => 'AB'
 */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26)
