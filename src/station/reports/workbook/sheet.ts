/** What stands in a column, and how it is shown, an exact number with all its decimals; days are dates of the plant, times are ISO 8601 and shown by its clocks. */
export type ColumnKind = 'text' | 'count' | 'number' | 'exact' | 'day' | 'time' | 'yes'

/** What a cell holds; null is an empty one. */
export type CellContent = string | number | boolean | null

/** A column of a table. */
export interface SheetColumn<Row> {
  readonly header: string
  /** In characters. */
  readonly width: number
  readonly kind: ColumnKind
  readonly of: (row: Row) => CellContent
}

/** A picture below a table; pixels as it is drawn. */
export interface SheetPicture {
  readonly png: Buffer
  readonly title: string
  readonly width: number
  readonly height: number
}

/** A table on a sheet of its own: some lines above it, its headers, its rows. */
export interface Sheet {
  readonly name: string
  readonly above: readonly (readonly [name: string, value: string])[]
  readonly columns: readonly Omit<SheetColumn<never>, 'of'>[]
  readonly rows: readonly (readonly CellContent[])[]
  readonly pictures: readonly SheetPicture[]
}

/**
 * A table of records.
 *
 * @example sheetOf('Downtime', [{ header: 'Minutes', width: 10, kind: 'number', of: (event) => event.minutes }], events)
 */
export const sheetOf = <Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): Sheet => ({
  name,
  above: [],
  columns: columns.map(({ header, width, kind }) => ({ header, width, kind })),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
  pictures: [],
})
