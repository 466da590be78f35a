import { expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { isXlsx, readXlsx } from '../../../src/station/imports/table/readXlsx.ts'

const number = (value: number, format?: string) => ({
  value,
  type: Number,
  ...(format === undefined ? {} : { format }),
})

// Would catch a time of day that becomes a day of 1899, and a date that shifts by a zone.
it('dates and times of day of a workbook are read by its own clock', async () => {
  const bytes = await writeXlsxFile([
    [{ value: 'Datum' }, { value: 'Uhrzeit' }, { value: 'Wert' }],
    [number(46_085, 'dd.mm.yyyy'), number(0.270_833_333_333_333_3, 'hh:mm'), number(1.5)],
  ]).toBuffer()
  expect(isXlsx(bytes)).toBe(true)
  const [sheet] = await readXlsx(bytes)
  expect(sheet?.table).toEqual([
    ['Datum', 'Uhrzeit', 'Wert'],
    ['2026-03-04T00:00:00.000', '06:30:00.000', 1.5],
  ])
})

// Would catch a report whose first sheet is empty, which then cannot be imported at all.
it('sheets are read with their names, empty ones too', async () => {
  const bytes = await writeXlsxFile([
    { sheet: 'Cover', data: [] },
    { sheet: 'Werte', data: [[{ value: 'a' }]] },
  ]).toBuffer()
  const sheets = await readXlsx(bytes)
  expect(sheets.map(({ name, table }) => [name, table.length])).toEqual([
    ['Cover', 0],
    ['Werte', 1],
  ])
})
