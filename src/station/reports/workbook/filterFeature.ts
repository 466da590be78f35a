import type { Feature, Image, SheetOptions } from 'write-excel-file/node'

/** What the library takes for the content of a picture. */
type Content = Image['content']

/** Where a filter stands on a sheet. */
export interface FilterPlace {
  readonly sheet: string
  /** Such as A1:F20, its headers first. */
  readonly range: string
}

/** The letters of a column, counted from 1. */
export const columnLetters = (column: number): string =>
  column < 1
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

const absolute = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')

const quoted = (name: string): string =>
  `'${name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'`

/**
 * Filters over the columns of tables, which the library has no option for: the element of each sheet, and the hidden names by which
 * Excel knows their ranges (ECMA-376 Part 1, 18.3.1.2 and 18.2.5).
 */
export const filterFeature = (places: readonly FilterPlace[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { sheet }: SheetOptions<Content>) => {
          const place = places.find((one) => one.sheet === sheet)
          // Nothing that stands between the two in a sheet's order (protection, scenarios) is ever written here.
          return place === undefined
            ? xml
            : xml.replace(
                /<\/sheetData>|<sheetData\s*\/>/,
                (end) => `${end}<autoFilter ref="${place.range}"/>`,
              )
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => {
          const names = places
            .map(
              ({ sheet, range }, i) =>
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted(sheet)}!${absolute(range)}</definedName>`,
            )
            .join('')
          return xml.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`)
        },
      },
    },
  },
})
