import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { attachmentTypes } from '../../../src/contract/attachment.ts'
import { sniffType } from '../../../src/station/attachments/sniffType.ts'
import { pictures } from '../../support/pictures.ts'

// Catches a photo of a telephone that is refused, or a type that is taken from the name.
test.each([
  ['image/jpeg', pictures.jpeg, 'a.txt'],
  ['image/png', pictures.png, 'a.png'],
  ['image/webp', pictures.webp, 'a'],
  ['image/heic', pictures.heic, 'IMG_1.HEIC'],
  ['application/pdf', pictures.pdf, 'a.pdf'],
  ['text/plain', Buffer.from('Grat an der Kante: 0,5 µm\r\n'), 'a.txt'],
  ['text/plain', Buffer.from('<script>alert(1)</script>'), 'a.html'],
  ['text/csv', Buffer.from('a;b\n1;2\n'), 'a.CSV'],
  ['text/csv', Buffer.from([0x61, 0xb5, 0x0a]), 'latin.csv'],
])('%s', (type, bytes, name) => {
  expect(sniffType(bytes, name)).toBe(type)
})

// Catches a program that is stored because it is called a photo.
test.each([
  ['a Windows program', Buffer.from('MZ\x90\0\x03', 'latin1')],
  ['a Linux program', Buffer.from('\x7fELF\x02\x01', 'latin1')],
  ['an archive', Buffer.from('PK\x03\x04', 'latin1')],
  ['nothing', Buffer.alloc(0)],
  ['text with a control character', Buffer.from('a\x1b[31m')],
  ['the beginning of a PNG', pictures.png.subarray(0, 7)],
])('%s is not taken', (_, bytes) => {
  expect(sniffType(bytes, 'photo.jpg')).toBeNull()
})

test('whatever comes is one of the types or none', () => {
  assert(
    property(uint8Array({ maxLength: 40 }), (bytes) => {
      const type = sniffType(bytes, 'x')
      expect(type === null || attachmentTypes.includes(type)).toBe(true)
    }),
  )
})
