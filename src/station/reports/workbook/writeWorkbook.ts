import writeExcelFile, { type SheetOptions } from 'write-excel-file/node'
import { breathe } from '../../reader/breathe.ts'
import { inks } from '../pdf/inks.ts'
import { cellOf } from './cellOf.ts'
import { escapedText } from './escapedText.ts'
import { columnLetters, filterFeature } from './filterFeature.ts'
import type { Sheet, SheetPicture } from './sheet.ts'

/** What the library takes for one sheet. */
type Written = SheetOptions<Buffer> & { data: ReturnType<typeof cellOf>[][] }

/** Pictures are drawn twice as large as they are shown. */
const dpi = 192

/** Rows that a picture covers: one is 20 pixels high. */
const rowsOf = ({ height }: SheetPicture): number => Math.ceil(height / 2 / 20) + 1

/** Lines above a table end with an empty one. */
const headerRowOf = ({ above }: Sheet): number => (above.length === 0 ? 1 : above.length + 2)

const written = (sheet: Sheet, zone: string): Written => {
  const { name, above, columns, rows, pictures } = sheet
  const headerRow = headerRowOf(sheet)
  const headers = columns.map(({ header, kind }) => ({
    type: String as StringConstructor,
    value: escapedText(header),
    fontWeight: 'bold' as const,
    backgroundColor: inks.band,
    wrap: true,
    alignVertical: 'center' as const,
    align: kind === 'count' || kind === 'number' || kind === 'exact' ? ('right' as const) : ('left' as const),
  }))
  let pictureRow = headerRow + rows.length + 2
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: headerRow,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      ...above.map(([label, value]) => [
        { ...cellOf(label, 'text', zone), fontWeight: 'bold' as const },
        cellOf(value, 'text', zone),
      ]),
      ...(above.length === 0 ? [] : [[]]),
      headers,
      ...rows.map((row) => {
        breathe()
        return row.map((value, i) => cellOf(value, columns[i]?.kind ?? 'text', zone))
      }),
    ],
    images: pictures.map((picture) => {
      const row = pictureRow
      pictureRow += rowsOf(picture)
      const { png, title, width, height } = picture
      return {
        content: png,
        contentType: 'image/png',
        width,
        height,
        dpi,
        anchor: { row, column: 1 },
        title,
        description: title,
      }
    }),
  }
}

/**
 * A workbook of some tables, each on a sheet with its header kept in sight and a filter over its columns.
 *
 * @param zone of the plant, by whose clocks times are shown
 */
export const writeWorkbook = (sheets: readonly Sheet[], zone: string): Promise<Buffer> => {
  const filters = sheets.map((sheet) => {
    const first = headerRowOf(sheet)
    const last = first + sheet.rows.length
    return { sheet: sheet.name, range: `A${first}:${columnLetters(sheet.columns.length)}${last}` }
  })
  return writeExcelFile(
    sheets.map((sheet) => written(sheet, zone)),
    { fontFamily: 'Calibri', fontSize: 11, features: [filterFeature(filters)] },
  ).toBuffer()
}
