import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countAfter,
  kindsAsMetadata,
  sumOfKinds,
  tallied,
} from '../../../src/renderer/features/enter/tally/tally.ts'

it('counts each kind by itself, never below none, with no kind left at 0', () => {
  const press = fc.tuple(
    fc.constantFrom('Scratch', 'Dent', '__proto__'),
    fc.constantFrom(1 as const, -1 as const),
  )
  fc.assert(
    fc.property(fc.array(press), (presses) => {
      const expected = new Map<string, number>()
      let kinds = {}
      for (const [kind, by] of presses) {
        kinds = tallied(kinds, kind, by)
        expected.set(kind, Math.max((expected.get(kind) ?? 0) + by, 0))
      }
      const found = [...expected].filter(([, count]) => count > 0)
      expect(new Map(Object.entries(kinds))).toEqual(new Map(found))
      expect(sumOfKinds(kinds)).toBe(found.reduce((sum, [, count]) => sum + count, 0))
    }),
  )
})

it('moves the count along, so that defects without a kind stay counted', () => {
  expect(countAfter('4', 1)).toBe('5')
  expect(countAfter('', 1)).toBe('1')
  expect(countAfter('0', -1)).toBe('0')
  expect(countAfter('2.5', 1)).toBeNull()
})

it('sends each kind under its name', () => {
  expect(kindsAsMetadata({ Scratch: 2 })).toEqual({ 'defect.Scratch': 2 })
})
