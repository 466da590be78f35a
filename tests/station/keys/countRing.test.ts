import { expect, test } from 'vitest'
import { createCountRing } from '../../../src/station/keys/countRing.ts'

const start = 1_700_000_000_000

test('counts stand at their second, the newest last', () => {
  const ring = createCountRing(1000, start)
  for (const at of [0, 10, 999, 1000, 58_000]) ring.add(start + at)
  const counts = ring.counts(start + 59_000)
  expect(counts).toHaveLength(60)
  expect([counts[0], counts[1], counts[58], counts[59]]).toEqual([3, 1, 1, 0])
})

// Would catch old counts that come back after a pause that is longer than the ring.
test('what is older than the ring is gone, also after a long pause', () => {
  const ring = createCountRing(1000, start)
  ring.add(start)
  expect(ring.counts(start + 60_000).every((count) => count === 0)).toBe(true)
  ring.add(start + 500_000)
  expect(ring.counts(start + 500_000).reduce((sum, count) => sum + count, 0)).toBe(1)
})
