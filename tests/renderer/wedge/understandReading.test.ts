import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/renderer/features/enter/reading/readNumber.ts'
import { gaugeValue, understandReading } from '../../../src/renderer/wedge/understandReading.ts'

const rules = {
  routes: [
    { prefix: 'B;', characteristic_id: 7 },
    { prefix: 'B;2;', characteristic_id: 8 },
  ],
  barcodes: [
    { prefix: 'LOT', key: 'batch_number' },
    { prefix: 'B;LOT', key: 'cavity' },
  ],
}
const understand = (text: string) => understandReading(text, rules, '.')

describe('what a machine typed', () => {
  it.each([
    ['74.010', { kind: 'value', characteristicId: null, text: '74.010' }],
    ['B;74.010', { kind: 'value', characteristicId: 7, text: '74.010' }],
    ['B;2;74.010', { kind: 'value', characteristicId: 8, text: '74.010' }],
    ['b;74.010', { kind: 'value', characteristicId: 7, text: '74.010' }],
    ['LOT4711', { kind: 'barcode', key: 'batch_number', value: '4711' }],
    ['B;LOT3', { kind: 'barcode', key: 'cavity', value: '3' }],
    ['4711-A', null],
    ['LOT', null],
    ['hello', null],
    ['B;', null],
  ])('%s goes where its longest prefix says', (text, understood) => {
    expect(understand(text)).toEqual(understood)
  })

  it.each([
    ['+00074.010', '74.010'],
    ['-000.5', '-0.5'],
    ['−.5 mm', '-0.5 mm'],
    ['74,010mm', '74.010 mm'],
    ['0000', '0'],
    ['0.000', '0.000'],
    ['12.', '12'],
    ['2.914"', '2.914 "'],
  ])('%s is written as a person here would', (text, written) => {
    expect(gaugeValue(text, '.')).toBe(written)
  })

  it.each(['1.2.3', '1,234.5', '-', '.', '', 'mm', '12 34'])('%j is no number of a gauge', (text) => {
    expect(gaugeValue(text, '.')).toBeNull()
  })

  it('keeps the number whatever sign the gauge writes, in every locale (1.234 would become 1234)', () => {
    const shown = fc.tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('.', ','),
      fc.constantFrom('.', ','),
    )
    fc.assert(
      fc.property(shown, ([minus, whole, part, gauges, ours]) => {
        const fraction = String(part).padStart(4, '0')
        const text = `${minus ? '-' : '+'}${String(whole).padStart(5, '0')}${gauges}${fraction}`
        const value = Number(`${minus ? '-' : ''}${whole}.${fraction}`)
        const read = readNumber(gaugeValue(text, ours) ?? '', { comma: ours === ',', unit: null })
        expect(read).toEqual({ kind: 'number', value })
      }),
    )
  })
})
