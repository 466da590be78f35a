import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePng } from '../../../../src/station/reports/workbook/picture/encodePng.ts'
import { paretoPicture } from '../../../../src/station/reports/workbook/picture/paretoPicture.ts'
import { createRaster, type Raster } from '../../../../src/station/reports/workbook/picture/raster.ts'
import { box, disc } from '../../../../src/station/reports/workbook/picture/strokes.ts'
import { textShape, textWidth } from '../../../../src/station/reports/workbook/picture/textShape.ts'
import { trendPicture } from '../../../../src/station/reports/workbook/picture/trendPicture.ts'

/** How dark a white picture is all in all, in pixels. */
const inked = ({ pixels }: Raster): number =>
  pixels.reduce((sum, value, i) => (i % 3 === 0 ? sum + (255 - value) / 255 : sum), 0)

// Catches smooth edges that take more, or less, than the shape covers.
test('a shape darkens as much as its area, wherever it stands', () => {
  const place = fc.double({ min: 2, max: 20, noNaN: true })
  const side = fc.double({ min: 1, max: 15, noNaN: true })
  fc.assert(
    fc.property(place, place, side, side, (x, y, width, height) => {
      const raster = createRaster(40, 40, '#FFFFFF')
      raster.fill(box(x, y, width, height), '#000000')
      expect(inked(raster)).toBeCloseTo(width * height, -0.5)
    }),
  )
  const round = createRaster(60, 60, '#FFFFFF')
  round.fill(disc([30, 30], 20), '#000000')
  expect(inked(round) / (Math.PI * 400)).toBeCloseTo(1, 1)
})

// Catches a shape that is drawn over the edge of the picture into the next row.
test('what lies outside of the picture is left out', () => {
  const raster = createRaster(10, 10, '#FFFFFF')
  raster.fill(box(-5, -5, 10, 10), '#000000')
  raster.fill(box(8, 8, 30, 30), '#000000')
  expect(inked(raster)).toBeCloseTo(25 + 4, 5)
})

test('letters with holes keep them', () => {
  const raster = createRaster(60, 60, '#FFFFFF')
  raster.fill(textShape('O', { at: [10, 50], size: 50 }), '#000000')
  const middle = (32 * 60 + 10 + Math.round(textWidth('O', 50) / 2)) * 3
  expect(raster.pixels[middle]).toBe(255)
  expect(inked(raster)).toBeGreaterThan(200)
})

test('a picture comes back from its PNG pixel by pixel', () => {
  const raster = createRaster(3, 2, '#FFFFFF')
  raster.fill(box(1, 0, 1, 2), '#C44A00')
  const png = encodePng(raster)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2])
  const length = png.readUInt32BE(33)
  const rows = inflateSync(png.subarray(41, 41 + length))
  expect([...rows.subarray(1, 10)]).toEqual([255, 255, 255, 196, 74, 0, 255, 255, 255])
})

test('there is no picture of nothing', () => {
  const series = [{ name: 'OEE', color: '#C44A00', values: [null, null], target: 80 }]
  expect(trendPicture({ title: 'OEE', places: ['1', '2'], series, say: String })).toBeNull()
  expect(paretoPicture({ title: 'Downtime', bars: [], say: String, together: 'together' })).toBeNull()
  const bars = [{ name: 'Needle', value: 5 }]
  expect(
    paretoPicture({ title: 'Downtime', bars, say: String, together: 'together' })?.length,
  ).toBeGreaterThan(1000)
})
