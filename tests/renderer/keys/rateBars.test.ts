import { expect, it } from 'vitest'
import { qrPath } from '../../../src/renderer/features/keys/qrPath.ts'
import { rateBars, rateSentence } from '../../../src/renderer/features/keys/rateBars.ts'

it('marks the minutes in which the limit was reached, and says how many', () => {
  const shown = rateBars([0, 59, 60, 61], 60)
  expect(shown.bars.map(({ hit }) => hit)).toEqual([false, false, true, true])
  expect(rateSentence(61, shown, 60)).toBe(
    '61 of 60 requests in the last minute. The limit was reached in 2 of the last 4 minutes.',
  )
})

it('keeps bars and limit within the picture, whichever is higher', () => {
  for (const counts of [
    [0, 2],
    [0, 900],
  ]) {
    const { bars, limit } = rateBars(counts, 60)
    for (const share of [...bars.map(({ height }) => height), limit]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThan(1)
    }
  }
})

it('draws no limit, and no alarm, where there is none', () => {
  const shown = rateBars([0, 5000], null)
  expect(shown.limit).toBeNull()
  expect(shown.bars.some(({ hit }) => hit)).toBe(false)
  expect(rateSentence(5000, shown, null)).toBe('5000 requests in the last minute, no limit.')
  expect(rateBars([0, 0], null).bars[0]?.height).toBe(0)
})

it('draws every dark module of a QR code once, also the last of a row', () => {
  expect(
    qrPath([
      [true, false, true],
      [false, true, true],
    ]),
  ).toBe('M0 0h1v1h-1zM2 0h1v1h-1zM1 1h2v1h-2z')
})
