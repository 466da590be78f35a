import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hitsOf } from '../../../src/renderer/features/shopEvents/hitsOf.ts'
import type { Bar } from '../../../src/renderer/features/shopEvents/timelineOf.ts'

const drawn = (id: number, left: number, width: number) => ({
  one: { event: { id } } as Bar,
  left,
  width,
})

const seen = (bars: readonly ReturnType<typeof drawn>[], right = 800) =>
  hitsOf(bars, right).map(({ left, width, bars: of }) => [left, width, of.map(({ event }) => event.id)])

describe('the places that open standstills', () => {
  // Would catch a bar of some minutes that a gloved finger cannot hit, and a place beside the picture.
  test('a thin bar has a place as wide as a finger around it, within the picture', () => {
    expect(seen([drawn(1, 300, 6)])).toEqual([[281, 44, [1]]])
    expect(seen([drawn(1, 300, 90)])).toEqual([[300, 90, [1]]])
    expect(seen([drawn(1, 798, 6)])).toEqual([[756, 44, [1]]])
  })

  // Would catch places that lie over each other, so that one of two standstills can never be opened.
  test('bars too near each other share a place, whichever was recorded first', () => {
    expect(seen([drawn(1, 300, 6), drawn(2, 320, 6), drawn(3, 400, 60)])).toEqual([
      [281, 64, [1, 2]],
      [400, 60, [3]],
    ])
    expect(seen([drawn(2, 320, 6), drawn(1, 200, 200)])).toEqual([[200, 200, [1, 2]]])
  })

  // Would catch a bar that is lost or listed twice where several chains of bars meet.
  test('each bar is in one place, and no two places meet', () => {
    const bars = fc.array(
      fc.tuple(fc.double({ min: 160, max: 790, noNaN: true }), fc.double({ min: 6, max: 300, noNaN: true })),
    )
    fc.assert(
      fc.property(bars, (places) => {
        const all = places.map(([left, width], id) => drawn(id, left, Math.min(width, 800 - left)))
        const hits = hitsOf(all, 800)
        expect(hits.flatMap((hit) => hit.bars.map(({ event }) => event.id)).sort((a, b) => a - b)).toEqual(
          all.map(({ one }) => one.event.id),
        )
        hits.forEach(({ left, width }, i) => {
          expect(width).toBeGreaterThanOrEqual(44 - 1e-9)
          expect(left + width).toBeLessThanOrEqual((hits[i + 1]?.left ?? 800) + 1e-9)
        })
      }),
    )
  })
})
