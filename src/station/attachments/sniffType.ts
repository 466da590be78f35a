import { isUtf8 } from 'node:buffer'
import type { AttachmentType } from '../../contract/attachment.ts'

const startsWith = (bytes: Uint8Array, signs: readonly number[], at = 0): boolean =>
  signs.every((sign, i) => bytes[at + i] === sign)

const word = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** Brands of an ISO base media file whose pictures are HEVC coded (ISO/IEC 23008-12, 10.2). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** Text has no control characters but tab, line feed, form feed and carriage return. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.length > 0 &&
  bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13)

/** Old programs write Windows-1252: every byte but five means a character there. */
const isLegacyText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => ![0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))

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
  if (!isText(bytes) || !(isUtf8(bytes) || isLegacyText(bytes))) return null
  return /\.(csv|tsv)$/i.test(fileName) ? 'text/csv' : 'text/plain'
}
