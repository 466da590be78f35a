import { describe, expect, it } from 'vitest'
import { c4 } from '../../src/spc/constants/c4.ts'
import { d2 } from '../../src/spc/constants/d2.ts'
import { d3 } from '../../src/spc/constants/d3.ts'
import {
  a2,
  a3,
  deviationSpread,
  individualsFactor,
  lowerDeviationFactor,
  lowerRangeFactor,
  upperDeviationFactor,
  upperRangeFactor,
} from '../../src/spc/constants/limitFactors.ts'
import { medianSpread } from '../../src/spc/constants/medianSpread.ts'
import medians from '../fixtures/charts/medianSpread.json' with { type: 'json' }
import golden from '../fixtures/distributions/golden.json' with { type: 'json' }
import reference from '../fixtures/reference/constants.json' with { type: 'json' }
import { worstRelativeError } from './relativeError.ts'

describe('control chart constants', () => {
  it.each([
    ['d2', d2],
    ['d3', d3],
    ['c4', c4],
    ['A2', a2],
    ['A3', a3],
    ['D3', lowerRangeFactor],
    ['D4', upperRangeFactor],
    ['B3', lowerDeviationFactor],
    ['B4', upperDeviationFactor],
  ] as const)('agrees with the reference %s for n = 2 to 25', (name, constant) => {
    const pairs = reference.constants.map((row): [number, number] => [constant(row.n), row[name]])
    expect(worstRelativeError(pairs)).toBeLessThan(1e-9)
  })

  it('has the factor of individuals from d2(2), not from d2 of the subgroup', () => {
    expect(worstRelativeError([[individualsFactor(), reference.constants[0]?.E2 ?? 0]])).toBeLessThan(1e-9)
  })

  it('stays accurate up to n = 100, where printed tables end at 25', () => {
    const table = golden['constants: n, d2, d3, c4'] as [number, number, number, number][]
    expect(worstRelativeError(table.map(([n, exact]) => [d2(n), exact]))).toBeLessThan(1e-12)
    expect(worstRelativeError(table.map(([n, , exact]) => [d3(n), exact]))).toBeLessThan(1e-9)
    expect(worstRelativeError(table.map(([n, , , exact]) => [c4(n), exact]))).toBeLessThan(1e-12)
  })

  // Would catch steps of integration that are wide against the narrow density of a median of many values.
  it('has the spread of the median of 1 to 100 values to eleven digits', () => {
    const pairs = medians.map(([n = 0, exact = 0]): [number, number] => [medianSpread(n), exact])
    expect(worstRelativeError(pairs)).toBeLessThan(1e-11)
  })

  // A jump there would mean that the two formulas of c4 disagree.
  it('passes from one formula of c4 to the other without a jump', () => {
    const steps = [98, 99, 100, 101, 102].map((n) => c4(n + 1) - c4(n))
    const ratios = steps.slice(1).map((step, i) => step / (steps[i] ?? 1))
    for (const ratio of ratios) expect(ratio).toBeCloseTo(0.98, 3)
    expect(c4(1_000_001)).toBeCloseTo(1 - 1 / 4_000_000, 12)
  })

  // A term of the series left out, or with the wrong sign.
  it('has fourteen digits of c4 beyond n = 100', () => {
    const exact: [number, number][] = [
      [101, 0.9975031639551051],
      [110, 0.9977090823559467],
      [150, 0.99832356703247],
      [1000, 0.9997497811015132],
      [1_000_000, 0.9999997499997813],
    ]
    expect(worstRelativeError(exact.map(([n, value]) => [c4(n), value]))).toBeLessThan(2e-15)
    const small: [number, number][] = [[100, 0.9974779760712635]]
    expect(worstRelativeError(small.map(([n, value]) => [c4(n), value]))).toBeLessThan(1e-13)
  })

  it('refuses a subgroup that has no spread, or is larger than the charts take', () => {
    for (const n of [0, 1, 101, 2.5, Number.NaN]) {
      for (const constant of [d2, d3, a3]) expect(() => constant(n)).toThrow(RangeError)
    }
    expect(() => deviationSpread(101)).toThrow(
      'Control chart constants exist for subgroups of 2 to 100, not 101.',
    )
    for (const n of [1, -3, 2.5, Number.NaN]) {
      expect(() => c4(n)).toThrow(`c4(n) needs a whole n of 2 or more, not ${n}.`)
    }
  })
})
