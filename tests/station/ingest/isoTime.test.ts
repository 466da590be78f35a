import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoTime } from '../../../src/station/ingest/isoTime.ts'

const day = 86_400_000

it('agrees with Date for any time, and for those around it: a minute kept too long, a time before 1970', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -8_640_000_000_000_000 + day, max: 8_640_000_000_000_000 - day }),
      fc.array(fc.integer({ min: -day, max: day }), { maxLength: 5 }),
      (at, steps) => {
        for (const time of [at, ...steps.map((step) => at + step)]) {
          expect(isoTime(time)).toBe(new Date(time).toISOString())
        }
      },
    ),
  )
})

it('goes on after a time that no date can hold: the kept minute must not be half replaced', () => {
  expect(isoTime(61_001)).toBe('1970-01-01T00:01:01.001Z')
  expect(() => isoTime(9e15)).toThrow(RangeError)
  expect(isoTime(61_002)).toBe('1970-01-01T00:01:01.002Z')
})
