import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../../src/station/reports/fileName.ts'
import { axisOf, decimalsOfStep } from '../../../src/station/reports/pdf/axis.ts'
import { linesOf } from '../../../src/station/reports/pdf/linesOf.ts'
import { shownText } from '../../../src/station/reports/pdf/shownText.ts'
import { spreadApart } from '../../../src/station/reports/pdf/spreadApart.ts'
import { thinned } from '../../../src/station/reports/pdf/thinned.ts'
import { english } from '../../../src/station/reports/words/english.ts'
import { german } from '../../../src/station/reports/words/german.ts'
import { productionEnglish } from '../../../src/station/reports/words/productionEnglish.ts'
import { productionGerman } from '../../../src/station/reports/words/productionGerman.ts'
import { speechOf } from '../../../src/station/reports/words/speech.ts'

const letters = (text: string): number => [...text].length

test('lines are never wider than their column and lose no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = linesOf(text, width, letters)
      for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})

test('a name breaks at its joints, and within a part only where that is too wide itself', () => {
  expect(linesOf('2025-12-15-BOOT-ABC123', 16, letters)).toEqual(['2025-12-15-BOOT-', 'ABC123'])
  expect(linesOf('no 2025-12-15', 12, letters)).toEqual(['no', '2025-12-15'])
  expect(linesOf('extraordinary', 5, letters)).toEqual(['extra', 'ordin', 'ary'])
})

test('labels keep their distance and stay between the ends, near to where they belong', () => {
  const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(places, (wanted) => {
      const found = spreadApart(wanted, 9, 0, 100)
      const sorted = found.toSorted((a, b) => a - b)
      for (let i = 1; i < sorted.length; i++)
        expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThan(9 - 1e-6)
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9)
      expect(sorted.at(-1)).toBeLessThanOrEqual(100 + 1e-9)
    }),
  )
  expect(spreadApart([10, 60], 9, 0, 100)).toEqual([10, 60])
})

test('a line of many points keeps its highest and its lowest', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => ({ x: i / 100, y: Math.sin(i / 7) * (i % 13) }))
  const few = thinned(many)
  expect(few.length).toBeLessThan(5_000)
  const reach = (places: readonly { y: number }[]) => [
    Math.min(...places.map(({ y }) => y)),
    Math.max(...places.map(({ y }) => y)),
  ]
  expect(reach(few)).toEqual(reach(many))
  expect(few[0]).toBe(many[0])
  expect(few.at(-1)).toBe(many.at(-1))
})

// Would catch a report that never ends, because ticks are nearer to each other than numbers are.
test('an axis holds all its values and its ticks are round', () => {
  const near = [[-999999.9999999923, -999999.9999999921], [1e6, 1e6 + 2 ** -33], [0, 5e-324], [1e-250]]
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(numbers, (values) => {
      const { low, high, ticks, step } = axisOf(values, 4, 0.05)
      expect(low).toBeLessThanOrEqual(Math.min(...values))
      expect(high).toBeGreaterThanOrEqual(Math.max(...values))
      for (const tick of ticks) expect(tick).toBeGreaterThanOrEqual(low - step * 1e-6)
      expect(ticks.length).toBeLessThanOrEqual(8)
    }),
    { examples: near.map((values) => [values] as [number[]]) },
  )
  expect(axisOf([], 4, 0).ticks).toEqual([0, 1])
  expect(decimalsOfStep(0.0025)).toBe(4)
})

test('a joined sign becomes one ▯, and nothing invisible or controlling is written', () => {
  const latin = (point: number) => point < 0x250
  expect(shownText('Größe 東京', latin)).toBe('Größe ▯▯')
  expect(shownText('👩‍🔧!', latin)).toBe('▯!')
  expect(shownText('a\u0000\nb\u200Bc', latin)).toBe('a bc')
})

test.each([
  [['A/B', 'x:y'], 'A-B_x-y.pdf'],
  [['..', 'Daily'], '_Daily.pdf'],
  [['線', 'Ä\u0007'], '線_Ä-.pdf'],
])('%j gives a name that every file system takes', (words, name) => {
  expect(fileName(words, 'pdf')).toBe(name)
})

test('each sentence has the same values in both languages', () => {
  const places = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted()
  const [spoken, told] = [
    { ...english, ...productionEnglish },
    { ...german, ...productionGerman },
  ]
  for (const [name, sentence] of Object.entries(spoken)) {
    expect(places(told[name as keyof typeof told]), name).toEqual(places(sentence))
  }
})

test('numbers, days and times are written as in the language, by the clocks of the plant', () => {
  const [en, de] = [speechOf('en', 'America/Mexico_City'), speechOf('de', 'Europe/Berlin')]
  const at = Date.UTC(2025, 11, 15, 23, 30)
  expect(en.number(-1234.5, 2)).toBe('−1,234.50')
  expect(de.number(-1234.5, 2)).toBe('−1.234,50')
  expect(en.number(-0.001, 2)).toBe('0.00')
  expect(en.dateTime(at)).toBe('15 Dec 2025, 17:30')
  expect(de.dateTime(at)).toBe('16.12.2025, 00:30')
  expect(de.longDay('2025-12-15')).toBe('Montag, 15. Dezember 2025')
})
