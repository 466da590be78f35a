import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import { zoneOf, zones } from '../../src/spc/zone.ts'
import { zAt, zoneAt } from '../../src/spc/zoneAt.ts'
import { planOf } from './plans.ts'

describe('zones', () => {
  it.each([
    [3.001, 'beyond_ucl'],
    [3, 'zone_a_upper'],
    [2, 'zone_b_upper'],
    [1, 'zone_c_upper'],
    [0.001, 'zone_c_upper'],
    [0, 'center_line'],
    [-0, 'center_line'],
  ] as const)('puts a point at %d sigma in %s: a point on a line is not beyond it', (z, zone) => {
    expect(zoneOf(z)).toBe(zone)
  })

  it('is symmetrical', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
        expect(zones.indexOf(zoneOf(-z))).toBe(zones.length - 1 - zones.indexOf(zoneOf(z)))
      }),
    )
  })

  it('forgives a rounding error of a billionth of sigma at every line, and no more', () => {
    for (const line of [0, 1, 2, 3]) {
      expect(zoneOf(line + 9e-10)).toBe(zoneOf(line))
      expect(zoneOf(line + 1.1e-9)).not.toBe(zoneOf(line))
      expect(zoneOf(-line - 9e-10)).toBe(zoneOf(-line))
      expect(zoneOf(-line - 1.1e-9)).not.toBe(zoneOf(-line))
    }
  })

  // (10.1 + 3·0.1) is 10.4 only up to rounding; a limit typed from the screen must count as on it.
  it('takes a value typed as exactly the limit as on the limit', () => {
    const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(
        decimal,
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(1, -1),
        (centre, sigma, side) => {
          const estimate = { centerLine: centre / 1000, sigma: sigma / 1000 }
          const typed = Number(((centre + side * 3 * sigma) / 1000).toFixed(3))
          const point = createEvaluator(planOf('i_mr', 'shewhart'), estimate).step([typed])
          expect(point.signals).toEqual([])
          expect(point.zone).toBe(side === 1 ? 'zone_a_upper' : 'zone_a_lower')
        },
      ),
    )
  })

  it('uses the limits of the subgroup’s own size', () => {
    const plan = planOf('xbar_r')
    const estimate = { centerLine: 10, sigma: 2 }
    expect(limitsAt(plan, estimate, 4).ucl).toBe(13)
    expect(limitsAt(plan, estimate, 9).ucl).toBe(12)
    expect(zoneAt(plan, estimate, { n: 4, equivalentSize: 4, value: 12.5, companion: null })).toBe(
      'zone_a_upper',
    )
    expect(zoneAt(plan, estimate, { n: 9, equivalentSize: 9, value: 12.5, companion: null })).toBe(
      'beyond_ucl',
    )
  })
})

describe('the distance of a stored point', () => {
  // Would catch a second formula of z beside the evaluator's: with the smallest sigma it divided by 0.
  it.each([5e-324, 1e-308, 1, 1e308])('is the one that it was judged by, with a sigma of %d', (sigma) => {
    for (const plan of [planOf('xbar_r'), planOf('cusum')]) {
      const estimate = { centerLine: 0, sigma }
      const evaluator = createEvaluator(plan, estimate)
      for (const level of [0, 5 * sigma, -8 * sigma, 0]) {
        const value = Number.isFinite(level) ? level : Math.sign(level) * Number.MAX_VALUE
        const point = evaluator.step(Array.from({ length: plan.subgroupSize }, () => value))
        const judged = [point.z ?? Number.NaN, point.companionZ ?? 0]
        expect(judged).toContain(zAt(plan, estimate, point))
        expect(zoneAt(plan, estimate, point)).toBe(point.zone)
      }
    }
  })
})
