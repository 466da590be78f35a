import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../../src/renderer/charts/labelPlacement.ts'

const label = fc.record({
  y: fc.double({ min: -50, max: 350, noNaN: true }),
  height: fc.double({ min: 4, max: 24, noNaN: true }),
})

describe('placeLabels', () => {
  test('labels that have room stay where they are wanted', () => {
    const labels = [20, 100, 180].map((y) => ({ y, height: 16 }))
    expect(placeLabels(labels, 0, 200)).toEqual([20, 100, 180])
  })

  test('two that collide part evenly around their middle', () => {
    expect(
      placeLabels(
        [
          { y: 52, height: 16 },
          { y: 50, height: 16 },
        ],
        0,
        200,
      ),
    ).toEqual([59, 43])
  })

  test('never overlap, never leave the panel, keep their order (UCL printed below the centre line)', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const middles = placeLabels(labels, 0, 300)
        const placed = labels
          .map((wanted, index) => ({ ...wanted, middle: middles[index] as number }))
          .sort((a, b) => a.middle - b.middle)
        for (const [index, one] of placed.entries()) {
          const above = placed[index - 1]
          if (above !== undefined) {
            expect(above.middle + above.height / 2).toBeLessThanOrEqual(one.middle - one.height / 2 + 1e-6)
            expect(above.y).toBeLessThanOrEqual(one.y)
          }
          expect(one.middle - one.height / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(one.middle + one.height / 2).toBeLessThanOrEqual(300 + 1e-6)
        }
      }),
    )
  })
})
