import readXlsxFile from 'read-excel-file/node'
import { ContractError } from '../../../contract/errors.ts'
import type { Cell, Table } from './table.ts'

/** Bytes that all parts of a workbook may hold unpacked: a small file can name terabytes. */
const mostUnpacked = 512 * 1024 * 1024

/** A sheet of a workbook. Its dates are text of the wall clock, year first. */
export interface Sheet {
  readonly name: string
  readonly table: Table
}

const refused = (why: string): ContractError =>
  new ContractError('VALIDATION_ERROR', `This XLSX file cannot be read: ${why}`, [
    { field: 'bytes', constraint: 'must be an XLSX workbook' },
  ])

const entryMark = 0x02014b50

/**
 * What the parts of a ZIP file hold unpacked in all, by its directory.
 *
 * @throws ContractError VALIDATION_ERROR where it has no directory
 */
const unpackedSize = (bytes: Buffer): number => {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end === -1 || end + 20 > bytes.length) throw refused('it is damaged or cut off. Save it again.')
  let at = bytes.readUInt32LE(end + 16)
  let size = 0
  while (at + 46 <= end && bytes.readUInt32LE(at) === entryMark) {
    size += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return size
}

const firstDay = new Date('1900-01-01T00:00:00Z')

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value
  // The reader gives the wall clock as if it were UTC; a workbook knows no zones, and counts a time of day from its day 0.
  if (value instanceof Date) return value.toISOString().slice(value < firstDay ? 11 : 0, -1)
  return String(value)
}

/** Whether a file is a ZIP archive, which an XLSX workbook is. */
export const isXlsx = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * Reads the sheets of an XLSX workbook.
 *
 * @throws ContractError VALIDATION_ERROR where it is none, damaged, or too large unpacked
 */
export const readXlsx = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (unpackedSize(buffer) > mostUnpacked) {
    throw refused('it is too large unpacked. Split it, or save the sheet as CSV.')
  }
  const sheets = await readXlsxFile(buffer).catch(() => {
    throw refused(
      'it is damaged, protected by a password, or not a workbook. Save it again as XLSX, or as CSV.',
    )
  })
  return sheets.map(({ sheet, data }) => {
    const rows = data.map((row) => row.map(cellOf))
    while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '') === true) rows.pop()
    return { name: sheet, table: rows }
  })
}
