import { crc32, deflateSync } from 'node:zlib'
import type { Raster } from './raster.ts'

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)

/** One chunk: its length, kind, bytes and checksum (PNG 1.2, 3.2). */
const chunk = (kind: string, bytes: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), bytes])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(bytes.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/**
 * A picture as a PNG file of 24-bit colours.
 *
 * @see PNG (Portable Network Graphics) Specification, version 1.2
 */
export const encodePng = ({ width, height, pixels }: Raster): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const stride = width * 3
  const rows = Buffer.alloc((stride + 1) * height)
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1)
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}
