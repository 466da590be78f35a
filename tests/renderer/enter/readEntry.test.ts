import { describe, expect, it } from 'vitest'
import { type EntryFacts, readEntry } from '../../../src/renderer/features/enter/reading/readEntry.ts'

const ring: EntryFacts = {
  characteristic: { plausible_min: 73, plausible_max: 75, decimals: 3, unit: 'mm' },
  comma: false,
  range: { low: 73.9, high: 74.1 },
}
const free: EntryFacts = {
  ...ring,
  characteristic: { ...ring.characteristic, plausible_min: null, plausible_max: null },
}
const answers = (text: string, facts: EntryFacts) => readEntry(text, facts).choices.map(({ label }) => label)

describe('reading a value of a characteristic', () => {
  it('takes the plausible bounds themselves, once they are confirmed', () => {
    expect(readEntry('73', { ...ring, range: null }).value).toBe(73)
    expect(readEntry('75', ring, 'confirmed').value).toBe(75)
  })

  it('names the bound that a slip went past, and what was meant', () => {
    const read = readEntry('740.3', ring)
    expect(read).toMatchObject({
      value: null,
      fault: 'Above 75.000 mm, which cannot be. Check for a slip.',
      choices: [{ text: '74.030', told: 'typed' }],
    })
    expect(readEntry('7.4', ring).fault).toContain('Below 73.000 mm')
    expect(readEntry('740.3', ring, 'confirmed').value).toBeNull()
  })

  it('asks before it takes a value outside the usual range, and takes it once confirmed', () => {
    expect(readEntry('7.401', free)).toMatchObject({
      value: null,
      fault: 'Is 7.401 mm right? Usual is 73.900 mm to 74.100 mm.',
    })
    expect(answers('7.401', free)).toEqual(['74.010', 'Yes, 7.401'])
    const [meant, kept] = readEntry('7.401', free).choices
    expect(readEntry(meant?.text ?? '', free, meant?.told).value).toBe(74.01)
    expect(readEntry(kept?.text ?? '', free, kept?.told).value).toBe(7.401)
  })

  it('writes the usual range with the decimals of the characteristic (it said 7.385e1)', () => {
    const computed = { ...free, range: { low: 73.95 - 0.09999999999999432, high: 74.05 + 0.1 } }
    expect(readEntry('7.401', computed).fault).toBe('Is 7.401 mm right? Usual is 73.850 mm to 74.150 mm.')
  })

  it('asks of more decimals than are kept, but not of a gauge, which shows all it has', () => {
    expect(answers('74.0104', ring)).toEqual(['74.010', 'Yes, 74.0104'])
    expect(readEntry('74.0104', ring, 'gauge').value).toBe(74.0104)
    expect(readEntry('74.0100', ring).value).toBe(74.01)
  })

  it('gives both readings of 74,010 to choose from, and only a gauge is taken at its word', () => {
    expect(answers('74,010', ring)).toEqual(['74.010', '74010'])
    expect(readEntry('74,010', ring, 'gauge').value).toBe(74.01)
    expect(readEntry('74,010', { ...free, range: null }, 'gauge').value).toBeNull()
  })

  it('asks of a gauge, too, whose value is far off: it may measure something else', () => {
    expect(readEntry('12.5', free, 'gauge').fault).toContain('12.500 mm')
  })

  it('guards nothing where nothing says what is usual', () => {
    expect(readEntry('-1e9', { ...free, range: null }).value).toBe(-1e9)
  })

  it('has no fault for an empty field: nothing was typed yet', () => {
    expect(readEntry('', ring)).toEqual({ value: null, fault: null, choices: [] })
  })
})
