import { columnWidths } from './columnWidths.ts'
import { inks } from './inks.ts'
import type { Paper, TextLook } from './paper.ts'
import { type Box, pictureIn } from './picture.ts'
import { actualOf } from './prose.ts'

/** A column of a table. */
export interface Column {
  readonly title: string
  /** Numbers stand right. */
  readonly align?: 'left' | 'right'
  /** Its share of the room that is left over; a column without one is as wide as what it holds. */
  readonly grow?: number
}

/** A small picture in a cell, in a column of `width`. */
export interface CellPicture {
  readonly width: number
  readonly alt: string
  readonly draw: (box: Box) => void
}

/** A cell: its text, or with how it looks, or a picture, whose text stays empty. */
export type Cell =
  | string
  | ({
      readonly text: string
      readonly picture?: CellPicture
      /** A sign that hangs behind the text, beyond the line on which texts to the right end. */
      readonly mark?: string
    } & Pick<TextLook, 'bold' | 'ink'>)

/** A row, and where it has more to say, a text across the whole table below it. */
interface CellRow {
  readonly cells: readonly Cell[]
  readonly below?: string
  /** Sums, set off by a line. */
  readonly isTotal?: boolean
}

/** A row of cells, or a name over the rows that follow. */
export type Row = CellRow | { readonly group: string }

interface TableOptions {
  /** What the table is, for who hears it. */
  readonly summary: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly size?: number
  /** The first cell of each row names the row. */
  readonly namedRows?: boolean
}

const pictureOf = (cell: Cell): CellPicture | undefined =>
  typeof cell === 'string' ? undefined : cell.picture
const markOf = (cell: Cell): string => (typeof cell === 'string' ? '' : (cell.mark ?? ''))
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)
const lookOf = (cell: Cell): TextLook => (typeof cell === 'string' ? {} : cell)

/** A table that goes on over pages, with its head on each. A row stays whole. */
export const table = (paper: Paper, options: TableOptions): void => {
  const { columns, rows, size = 8, namedRows = false } = options
  // Small letters are for tables with many columns.
  const pad = { x: size < 8 ? 3 : 5, y: 3 }
  const headLook = { size: size - 0.5, bold: true, ink: inks.quiet }
  const lineHeight = paper.lineHeight({ size })
  const widths = columnWidths(paper, columns, rows, size, pad.x)
  const lefts = widths.map((_, i) => paper.left + widths.slice(0, i).reduce((sum, one) => sum + one, 0))
  const hangs = columns.map((_, i) =>
    rows.reduce(
      (most, row) => Math.max(most, 'group' in row ? 0 : paper.widthOf(markOf(row.cells[i] ?? ''), { size })),
      0,
    ),
  )
  const roomOf = (i: number): number => (widths[i] ?? 0) - 2 * pad.x - (hangs[i] ?? 0)
  const heads = columns.map(({ title }, i) => paper.lines(title, roomOf(i), headLook))
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * paper.lineHeight(headLook) + 2 * pad.y

  const put = (
    i: number,
    lines: readonly string[],
    y: number,
    look: TextLook,
    height: number,
    mark = '',
  ): void => {
    const right = columns[i]?.align === 'right'
    const x = (lefts[i] ?? 0) + (right ? (widths[i] ?? 0) - pad.x - (hangs[i] ?? 0) : pad.x)
    lines.forEach((line, n) => {
      paper.write(line, x, y + n * height, { ...look, align: right ? 'right' : 'left' })
    })
    if (mark === '') return
    const end = right ? x : x + paper.widthOf(lines.at(-1) ?? '', look)
    paper.write(mark, end, y + (lines.length - 1) * height, { size })
  }

  const rule = (y: number, ink: string, width: number): void =>
    paper.artifact(() => {
      paper.pdf
        .lineWidth(width)
        .moveTo(paper.left, y)
        .lineTo(paper.left + paper.width, y)
        .stroke(ink)
    })

  const putHead = (i: number, y: number): void => {
    const lines = heads[i] ?? []
    const height = paper.lineHeight(headLook)
    put(i, lines, y + headHeight - pad.y - lines.length * height, headLook, height)
  }

  const drawHead = (isFirst: boolean): void => {
    const { y } = paper
    paper.artifact(() => {
      paper.pdf.rect(paper.left, y, paper.width, headHeight).fill(inks.ground)
    })
    if (isFirst) {
      paper.within('TR', () => {
        for (const i of columns.keys()) paper.tag('TH', () => putHead(i, y), { scope: 'Column' })
      })
    } else {
      paper.artifact(() => {
        for (const i of columns.keys()) putHead(i, y)
      })
    }
    paper.y += headHeight
    rule(paper.y, inks.limit, 0.7)
  }

  /** A name over rows, kept with the first of them. */
  const drawGroup = (name: string): void => {
    const look = { size, bold: true }
    const height = lineHeight + 2 * pad.y
    if (paper.need(2 * height)) drawHead(false)
    const { y } = paper
    paper.within('TR', () => {
      paper.tag(
        'TH',
        () => paper.write(paper.lines(name, paper.width, look)[0] ?? '', paper.left + pad.x, y + pad.y, look),
        {
          span: columns.length,
          scope: 'Row',
          ...actualOf(paper, name),
        },
      )
    })
    paper.y += height
    rule(paper.y, inks.line, 0.4)
  }

  const drawRow = ({ cells, below, isTotal = false }: CellRow): void => {
    const looks = cells.map((cell) => ({ bold: isTotal, ...lookOf(cell), size }))
    const texts = cells.map((cell, i) => paper.lines(textOf(cell), roomOf(i), looks[i]))
    const belowLook = { size: size - 0.5, ink: inks.quiet }
    const belowLines =
      below === undefined || below === '' ? [] : paper.lines(below, paper.width - 2 * pad.x, belowLook)
    const height = Math.max(...texts.map((lines) => lines.length)) * lineHeight + 2 * pad.y
    const belowHeight = belowLines.length === 0 ? 0 : belowLines.length * paper.lineHeight(belowLook) + pad.y
    if (paper.need(height + belowHeight)) drawHead(false)
    const { y } = paper
    if (isTotal) rule(y, inks.limit, 0.7)
    paper.within('TR', () => {
      for (const [i, cell] of cells.entries()) {
        const shown = pictureOf(cell)
        if (shown !== undefined) {
          const { width, alt, draw } = shown
          const box = { x: (lefts[i] ?? 0) + pad.x, y: y + 2, width, height: height - 4 }
          paper.within('TD', () => pictureIn(paper, box, alt, draw))
          continue
        }
        const isName = namedRows && i === 0
        paper.tag(
          isName ? 'TH' : 'TD',
          () => put(i, texts[i] ?? [], y + pad.y, looks[i] ?? {}, lineHeight, markOf(cell)),
          {
            ...actualOf(paper, textOf(cell)),
            ...(isName ? { scope: 'Row' as const } : {}),
          },
        )
      }
    })
    if (belowLines.length > 0) {
      paper.within('TR', () => {
        const draw = (): void =>
          belowLines.forEach((line, n) => {
            paper.write(line, paper.left + pad.x, y + height - 1 + n * paper.lineHeight(belowLook), belowLook)
          })
        paper.tag('TD', draw, { span: columns.length, ...actualOf(paper, below ?? '') })
      })
    }
    paper.y += height + belowHeight
    rule(paper.y, inks.line, 0.4)
  }

  paper.need(headHeight + 3 * (lineHeight + 2 * pad.y))
  paper.within(
    'Table',
    () => {
      drawHead(true)
      for (const row of rows) {
        if ('group' in row) drawGroup(row.group)
        else drawRow(row)
      }
    },
    { alt: options.summary },
  )
  paper.y += 6
}
