import { isUtf8 } from 'node:buffer'
import type { AttachmentType } from '../../contract/attachment.ts'

const startsWith = (bytes: Uint8Array, signs: readonly number[], at = 0): boolean =>
  signs.every((sign, i) => bytes[at + i] === sign)

const word = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** Brands of an ISO base media file whose pictures are HEVC coded (ISO/IEC 23008-12, 10.2). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

const control = 1
const undefinedInLegacy = 2

/** What each byte is in a text: tab, line feed, form feed and carriage return are the only controls in one. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 32) return [9, 10, 12, 13].includes(byte) ? 0 : control
  return [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte) ? undefinedInLegacy : 0
})

/** Whether bytes are text in UTF-8, or in Windows-1252, which old programs write. Counted by hand: 10 MB of calls take too long. */
const isText = (bytes: Uint8Array): boolean => {
  const worst = isUtf8(bytes) ? control : control | undefinedInLegacy
  for (let i = 0; i < bytes.length; i += 1) {
    if (((kinds[bytes[i] ?? 0] ?? 0) & worst) !== 0) return false
  }
  return bytes.length > 0
}

/**
 * What a file holds, by its first bytes. Its name decides only whether a text is a table.
 *
 * @returns null for what is not taken
 * @example sniffType(bytes, 'photo.jpg') // 'image/jpeg'
 */
export const sniffType = (bytes: Uint8Array, fileName: string): AttachmentType | null => {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (word(bytes, 0, 4) === 'RIFF' && word(bytes, 8, 4) === 'WEBP') return 'image/webp'
  if (word(bytes, 4, 4) === 'ftyp' && heicBrands.includes(word(bytes, 8, 4))) return 'image/heic'
  if (word(bytes, 0, 5) === '%PDF-') return 'application/pdf'
  if (!isText(bytes)) return null
  return /\.(csv|tsv)$/i.test(fileName) ? 'text/csv' : 'text/plain'
}
