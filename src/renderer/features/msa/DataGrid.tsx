import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { t } from '../../words/t.ts'
import classes from './DataGrid.module.css'
import { fillBlock, pasteBlock } from './pasteBlock.ts'
import { type CellFaults, cellKey, type Sheet } from './sheet.ts'

interface DataGridProps {
  readonly name: string
  readonly sheet: Sheet
  readonly faults: CellFaults
  /** Rows that do not count, by place, with the reason. */
  readonly leftOut: ReadonlyMap<number, string>
  readonly readOnly: boolean
  /** Whether empty cells are pointed out: not while a study has hardly begun. */
  readonly marksMissing: boolean
  readonly onChange: (cells: string[][]) => void
  /** Told when a pasted block is larger than what is left of the grid. */
  readonly onLost: (rows: number, columns: number) => void
  /** Calls a row something else; rows without a name of their own are only counted. */
  readonly onRename?: (row: number, name: string) => void
  /** What stands at the end of a row. */
  readonly rowEnd?: (row: number) => ReactNode
}

interface Group {
  readonly name: string | null
  readonly first: number
  readonly span: number
}

const groupsOf = ({ columns }: Sheet): Group[] => {
  const groups: Group[] = []
  for (const [first, { group }] of columns.entries()) {
    const last = groups.at(-1)
    if (last !== undefined && last.name === group)
      groups[groups.length - 1] = { ...last, span: last.span + 1 }
    else groups.push({ name: group, first, span: 1 })
  }
  return groups
}

/** How a cell is called: "Part 3, Ann, Trial 2". */
export const cellName = ({ rowWord, rows, columns }: Sheet, row: number, column: number): string => {
  const { title, group } = columns[column] ?? { title: '', group: null }
  return [`${rowWord} ${rows[row] ?? ''}`, group, title].filter((word) => word !== null).join(', ')
}

const oneStep: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
}

/**
 * A grid to type measurements into. Tab goes through the cells row by row, Enter down the columns; Shift+Tab also reaches the names of the rows and what
 * stands at their ends. What a spreadsheet copied is put in from the cell on into which it is pasted.
 */
export const DataGrid = ({
  name,
  sheet,
  faults,
  leftOut,
  readOnly,
  marksMissing,
  onChange,
  onLost,
  onRename,
  rowEnd,
}: DataGridProps) => {
  const table = useRef<HTMLTableElement>(null)
  const { rows, columns, cells, rowWord } = sheet
  const groups = groupsOf(sheet)
  const grouped = groups.some((group) => group.name !== null)
  const starts = new Set(groups.map(({ first }) => first))
  const focus = (row: number, column: number) => {
    const field = table.current?.querySelector<HTMLInputElement>(`[data-cell="${cellKey(row, column)}"]`)
    field?.focus()
    field?.select()
  }
  const set = (row: number, column: number, text: string) =>
    onChange(cells.map((line, i) => line.map((cell, j) => (i === row && j === column ? text : cell))))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    if (event.key === 'Tab' && !event.shiftKey && column === columns.length - 1 && row < rows.length - 1) {
      event.preventDefault()
      focus(row + 1, 0)
      return
    }
    const step = oneStep[event.key]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next = row + (event.key === 'Enter' && event.shiftKey ? -1 : step[0])
    if (next >= rows.length && event.key === 'Enter') focus(0, column + 1)
    else focus(next, column)
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const block = pasteBlock(event.clipboardData.getData('text/plain'))
    if (block.length === 1 && block[0]?.length === 1) return
    event.preventDefault()
    const filled = fillBlock(cells, row, column, block)
    onChange(filled.cells)
    onLost(filled.lostRows, filled.lostColumns)
    focus(Math.min(row + block.length, rows.length) - 1, column)
  }
  return (
    <div className={classes.frame}>
      <table ref={table} className={classes.grid} aria-label={name}>
        <thead>
          {grouped && (
            <tr>
              <th scope="col" rowSpan={2} className={classes.corner}>
                {rowWord}
              </th>
              {groups.map((group) => (
                <th key={group.first} scope="colgroup" colSpan={group.span} data-start>
                  {group.name}
                </th>
              ))}
              {rowEnd && <td rowSpan={2} />}
            </tr>
          )}
          <tr>
            {!grouped && (
              <th scope="col" className={classes.corner}>
                {rowWord}
              </th>
            )}
            {columns.map(({ title, group }, column) => (
              <th key={`${group} ${title}`} scope="col" data-start={starts.has(column) || undefined}>
                {title}
              </th>
            ))}
            {!grouped && rowEnd && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map((label, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its name may change
            <tr key={row} data-out={leftOut.has(row) || undefined}>
              <th scope="row" title={leftOut.get(row)}>
                {onRename === undefined || readOnly ? (
                  label
                ) : (
                  <input
                    type="text"
                    className={classes.name ?? ''}
                    autoComplete="off"
                    aria-label={t('Name of {{rowWord}} {{row}}', {
                      rowWord: rowWord.toLowerCase(),
                      row: row + 1,
                    })}
                    value={label}
                    onChange={(event) => onRename(row, event.currentTarget.value)}
                  />
                )}
              </th>
              {columns.map(({ numeric }, column) => {
                const fault = faults[cellKey(row, column)]
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                    key={column}
                    data-start={starts.has(column) || undefined}
                  >
                    <input
                      type="text"
                      data-cell={cellKey(row, column)}
                      inputMode={numeric ? 'decimal' : 'text'}
                      autoComplete="off"
                      spellCheck={false}
                      readOnly={readOnly}
                      aria-label={cellName(sheet, row, column)}
                      aria-invalid={fault !== undefined}
                      data-missing={
                        (marksMissing && !leftOut.has(row) && (cells[row]?.[column] ?? '') === '') ||
                        undefined
                      }
                      title={fault}
                      value={cells[row]?.[column] ?? ''}
                      onChange={(event) => set(row, column, event.currentTarget.value)}
                      onKeyDown={(event) => onKeyDown(event, row, column)}
                      onPaste={(event) => onPaste(event, row, column)}
                      onFocus={(event) => event.currentTarget.select()}
                    />
                  </td>
                )
              })}
              {rowEnd && <td>{rowEnd(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
