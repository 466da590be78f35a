import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogram } from '../../src/spc/histogram.ts'
import pistonRings from '../fixtures/reference/piston-rings.json' with { type: 'json' }

describe('histogram', () => {
  it('loses no value and keeps 5 to 60 classes of one width, whatever the values', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      fc.integer({ min: 7000, max: 7020 }).map((x) => x / 100),
    )
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
        const { edges, counts } = histogram(values)
        expect(counts.length).toBeGreaterThanOrEqual(5)
        expect(counts.length).toBeLessThanOrEqual(60)
        expect(edges).toHaveLength(counts.length + 1)
        expect(counts.reduce((total, count) => total + count, 0)).toBe(values.length)
        for (const [i, edge] of edges.entries()) {
          expect(edge).toSatisfy(Number.isFinite)
          expect(edge).toBeGreaterThan(edges[i - 1] ?? Number.NEGATIVE_INFINITY)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('puts the edges of the piston rings on round numbers, and every ring between them', () => {
    const { edges, counts } = histogram(pistonRings.subgroups.flat())
    expect(edges[0]).toBe(73.965)
    expect(edges[1]).toBe(73.97)
    expect(edges.at(-1)).toBe(74.04)
    expect(counts).toHaveLength(15)
  })

  // A class between two steps of the gauge would always be empty: the comb that makes good data look bad.
  it('has no class narrower than the gauge reads', () => {
    const coarse = Array.from({ length: 5000 }, (_, i) => Math.round(5 * Math.sin(i * 1.7)) / 10)
    expect(histogram(coarse).counts.every((count) => count > 0)).toBe(true)
  })

  it('shows a value that does not vary in the middle of five classes', () => {
    const { edges, counts } = histogram([74.03, 74.03, 74.03])
    expect(counts).toEqual([0, 0, 3, 0, 0])
    expect(edges[2]).toBeCloseTo(74.03, 9)
    expect(histogram([0, 0]).counts).toEqual([0, 0, 2, 0, 0])
  })

  it('has no classes without values', () => {
    expect(histogram([])).toEqual({ edges: [], counts: [] })
  })
})
