/** What was pasted, cell by cell. */
export type Block = readonly (readonly string[])[]

/** A comma that can only be a decimal sign: not followed by exactly three digits, or after a leading zero. */
const decimalComma = /^[-+−]?(?:0|\d*),(?:\d{1,2}|\d{4,})$|^[-+−]?0,\d+$/u

/**
 * Splits what a spreadsheet copies: cells by tabs, rows by lines. A block that writes its numbers with a decimal comma, and none with a
 * point, is taken so in every cell.
 *
 * @example pasteBlock('0,29\t0,41\r\n1,234\t2\r\n') // [['0.29', '0.41'], ['1.234', '2']]
 */
export const pasteBlock = (text: string): Block => {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n+$/u, '').split('\n')
  const block = lines.map((line) => line.split(/\t|;/u).map((cell) => cell.trim()))
  const cells = block.flat()
  const comma =
    cells.some((cell) => decimalComma.test(cell)) && !cells.some((cell) => /^[-+−]?\d*\.\d+$/u.test(cell))
  return comma ? block.map((row) => row.map((cell) => cell.replace(/^([-+−]?\d*),(\d+)$/u, '$1.$2'))) : block
}

/** A grid with a block put into it, and how many rows and columns of the block did not fit. */
export interface Filled {
  readonly cells: string[][]
  readonly lostRows: number
  readonly lostColumns: number
}

/**
 * Puts a block into a grid from a cell on. What does not fit is left out, and counted.
 *
 * @example fillBlock([['', '']], 0, 1, [['1', '2']]) // { cells: [['', '1']], lostRows: 0, lostColumns: 1 }
 */
export const fillBlock = (
  cells: readonly (readonly string[])[],
  row: number,
  column: number,
  block: Block,
): Filled => {
  const width = cells[0]?.length ?? 0
  const filled = cells.map((line, i) => line.map((cell, j) => block[i - row]?.[j - column] ?? cell))
  const blockWidth = Math.max(0, ...block.map(({ length }) => length))
  return {
    cells: filled,
    lostRows: Math.max(0, row + block.length - cells.length),
    lostColumns: Math.max(0, column + blockWidth - width),
  }
}
