import { array, assert, constantFrom, double, integer, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { gaugeFormats } from '../../../src/contract/serialGauge.ts'
import { type LineSettings, lineReader } from '../../../src/station/gauges/lineReader.ts'
import { createLineSplitter } from '../../../src/station/gauges/lineSplitter.ts'

const pattern = '^(?<value>[-+ 0-9.,]+)(?<unit>[a-z]+)?$'
const readerOf = (format: LineSettings['format'], more: Partial<LineSettings> = {}) =>
  lineReader({ format, pattern: format === 'own' ? pattern : null, decimal: 'point', unit: null, ...more })

// Catches a value, a sign or a unit that is misread: the lines stand in the manuals that the formats name.
test.each([
  ['mitutoyo', '01A+0000.123', 0.123, null],
  ['mitutoyo', '01A-00.12345', -0.12345, null],
  ['mitutoyo', '02A+00123.45', 123.45, null],
  ['sylvac', '+123.456', 123.456, null],
  ['sylvac', ' 0.010', 0.01, null],
  ['sylvac', '-12.30<', -12.3, null],
  ['mahr', '12.345mm', 12.345, 'mm'],
  ['mahr', '-0.0012inch', -0.0012, 'in'],
  ['mahr', '1 +012.34 um =', 12.34, 'µm'],
  ['mahr', '2 -003.21 mm = <', -3.21, 'mm'],
  ['mahr', 'M1, 1.234', 1.234, null],
  ['starrett', '+ 2.1380, MM', 2.138, 'mm'],
  ['starrett', '-  .0005, IN', -0.0005, 'in'],
  ['own', '7.25kg', 7.25, 'kg'],
] as const)('%s: %s', (format, line, value, unit) => {
  expect(readerOf(format)(line)).toMatchObject({ value, unit, problem: null })
})

// Catches a fault of a gauge, or the end of a line whose beginning was lost, that is taken for a measurement.
test.each([
  ['mitutoyo', '911', /did not answer/],
  ['mitutoyo', '0123.45', /looks like 01A/],
  ['mitutoyo', 'A+00123.45', /looks like 01A/],
  ['sylvac', '23.456', /looks like \+123/],
  ['sylvac', 'ERR0', /fault of its sensor/],
  ['sylvac', 'SY235.1', /looks like/],
  ['mahr', '1 +1.00 mm;2 ERR6;3 +1.00 mm', /M1\?/],
  ['mahr', '1 ERR6', /not active/],
  ['mahr', '1.23', /looks like/],
  ['starrett', 'SUCCESS', /R\\r asks/],
  ['starrett', '+ 2.1380', /looks like/],
  ['own', 'ready', /does not fit/],
  ['own', '1.2.3', /not a number/],
  ['own', '1,5', /decimal sign of this gauge is the point/],
  ['own', '- -', /not a number/],
] as const)('%s: %s is no reading', (format, line, problem) => {
  expect(readerOf(format)(line)).toMatchObject({ value: null, problem: expect.stringMatching(problem) })
})

// Catches 1.234 of a gauge that writes a comma, read as 1234 or as 1.234.
test('a point is refused where the gauge writes a comma', () => {
  const read = readerOf('own', { decimal: 'comma' })
  expect(read('1,234').value).toBe(1.234)
  expect(read('1.234')).toMatchObject({ value: null, problem: expect.stringMatching(/is the comma/) })
})

// Catches a unit that the line names and the settings override.
test('the unit of the line goes before the unit of the settings', () => {
  expect(readerOf('mahr', { unit: 'mm' })('0.5inch').unit).toBe('in')
  expect(readerOf('sylvac', { unit: 'mm' })('+0.5').unit).toBe('mm')
})

// Catches a wrong speed or parity that is told as a wrong format.
test('what is not text is told to be a matter of the port', () => {
  expect(readerOf('sylvac')('\u00ab\u00b1\u00b2\u00ae').problem).toMatch(/baud rate/)
})

// Catches an exception on the way of bytes to a reading, which would end the station.
test('no garbage throws, and none gives a number that is not finite', () => {
  assert(
    property(constantFrom(...gaugeFormats), array(uint8Array({ maxLength: 40 })), (format, pieces) => {
      const splitter = createLineSplitter()
      const read = readerOf(format)
      for (const line of pieces.flatMap((piece) => splitter.take(piece))) {
        const { value, problem } = read(line)
        expect(value === null ? problem !== null && problem !== '' : Number.isFinite(value)).toBe(true)
      }
    }),
  )
})

// Catches a reading that is lost, doubled or cut where the pieces of a line arrive one after the other.
test('lines are the same however they are cut on their way', () => {
  const bytes = Buffer.from('01A+1.5\r01A-2.5\r\n\n\r01A+3.5\n01A+4', 'latin1')
  assert(
    property(array(integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
      const splitter = createLineSplitter()
      const lines: string[] = []
      for (let at = 0, i = 0; at < bytes.length; i += 1) {
        const size = sizes[i % sizes.length] ?? 1
        lines.push(...splitter.take(bytes.subarray(at, at + size)))
        at += size
      }
      expect(lines).toEqual(['01A+1.5', '01A-2.5', '01A+3.5'])
      expect(splitter.rest()).toBe('01A+4')
    }),
  )
})

// Catches a gauge, or what is no gauge, that fills the memory by never ending its line.
test('a line without an end is cut, and refused when its end comes', () => {
  const splitter = createLineSplitter()
  for (let i = 0; i < 100; i += 1) splitter.take(Buffer.alloc(1000, '7'))
  expect(splitter.rest().length).toBeLessThan(250)
  const [line = ''] = splitter.take(Buffer.from('\r'))
  expect(readerOf('own')(line).problem).toMatch(/longer than 200/)
})

// Catches a number that comes back otherwise than the gauge wrote it.
test('a number that a gauge writes reads back the same', () => {
  assert(
    property(
      double({ min: -99999, max: 99999, noNaN: true }),
      integer({ min: 0, max: 5 }),
      (value, decimals) => {
        const written = value.toFixed(decimals)
        const line = `01A${value < 0 || written.startsWith('-') ? '' : '+'}${written}`
        expect(readerOf('mitutoyo')(line).value).toBe(Number(written) === 0 ? 0 : Number(written))
      },
    ),
  )
})
