import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { andersonDarling } from '../../src/spc/capability/andersonDarling.ts'
import { actualInterval, potentialInterval } from '../../src/spc/capability/capabilityInterval.ts'
import { type CapabilityStudy, capabilityStudy } from '../../src/spc/capability/capabilityStudy.ts'
import { d2 } from '../../src/spc/constants/d2.ts'
import { withinSigma } from '../../src/spc/estimate/withinSigma.ts'
import golden from '../fixtures/distributions/golden.json' with { type: 'json' }
import pistonRings from '../fixtures/reference/piston-rings.json' with { type: 'json' }
import { planOf } from './plans.ts'
import { worstRelativeError } from './relativeError.ts'

const plan = planOf('xbar_r')
const wide = { lsl: 0, usl: 20, target: 10 }
const subgroups = [
  [9, 11, 10],
  [10, 12, 9],
  [8, 10, 11],
  [10, 10, 13],
]

const figures = (study: CapabilityStudy): (number | null)[] => [
  ...[
    study.mean,
    study.sigmaWithin,
    study.sigmaOverall,
    study.cp,
    study.cpl,
    study.cpu,
    study.cpk,
    study.cpm,
  ],
  ...[
    study.pp,
    study.ppl,
    study.ppu,
    study.ppk,
    ...Object.values(study.ppm),
    ...Object.values(study.normality),
  ],
  ...(study.confidence.cp ?? []),
  ...(study.confidence.cpk ?? []),
]

describe('a capability study', () => {
  it('uses the sigma within subgroups for Cp and the overall one for Pp', () => {
    const study = capabilityStudy(plan, subgroups, wide)
    const within = (2 + 3 + 3 + 3) / 4 / d2(3)
    const overall = Math.sqrt(subgroups.flat().reduce((total, x) => total + (x - 10.25) ** 2, 0) / 11)
    expect(study).toMatchObject({ n: 12, subgroups: 4, mean: 10.25, reasons: [] })
    expect(study.cp).toBeCloseTo(20 / (6 * within), 12)
    expect(study.pp).toBeCloseTo(20 / (6 * overall), 12)
    expect(study.cpk).toBeCloseTo((20 - 10.25) / (3 * within), 12)
    expect(study.ppk).toBeCloseTo((20 - 10.25) / (3 * overall), 12)
    expect(study.cpm).toBeCloseTo(20 / (6 * Math.hypot(within, 0.25)), 12)
  })

  // Montgomery (2009), examples 8.4 and 8.5, as printed.
  it('has the published confidence intervals', () => {
    expect(potentialInterval(2.29, 19, 0.95).map((end) => end.toFixed(2))).toEqual(['1.57', '3.01'])
    expect(actualInterval(1.33, 20, 19, 0.95).map((end) => end.toFixed(2))).toEqual(['0.88', '1.78'])
  })

  it('has confidence intervals that hold the index and narrow with more data', () => {
    const rings = capabilityStudy(planOf('xbar_s', 'default', 'pooled'), pistonRings.subgroups, pistonRings)
    const few = capabilityStudy(
      planOf('xbar_s', 'default', 'pooled'),
      pistonRings.subgroups.slice(0, 10),
      pistonRings,
    )
    for (const { cp, cpk, confidence } of [rings, few]) {
      expect(confidence.cp?.[0]).toBeLessThan(cp ?? 0)
      expect(confidence.cp?.[1]).toBeGreaterThan(cp ?? 0)
      expect(confidence.cpk?.[0]).toBeLessThan(cpk ?? 0)
      expect(confidence.cpk?.[1]).toBeGreaterThan(cpk ?? 0)
    }
    const width = ({ confidence }: CapabilityStudy) => (confidence.cp?.[1] ?? 0) - (confidence.cp?.[0] ?? 0)
    expect(width(rings)).toBeLessThan(width(few))
  })

  // 0.9 k(n − 1) is the usual approximation for the mean range of 25 subgroups of 5.
  it('counts fewer degrees of freedom for ranges than for pooled variances', () => {
    const baseline = pistonRings.subgroups.slice(0, 25)
    expect(withinSigma(plan, baseline)).toMatchObject({ degreesOfFreedom: expect.closeTo(90.6, 1) })
    expect(withinSigma(planOf('xbar_r', 'default', 'pooled'), baseline)).toMatchObject({
      degreesOfFreedom: 100,
    })
  })

  it.each([
    ['only an upper limit', { lsl: null, usl: 20, target: 10 }, 'No lower specification limit'],
    ['only a lower limit', { lsl: 0, usl: null, target: 10 }, 'No upper specification limit'],
  ])('with %s has Cpk of that side, and says why there is no Cp', (_title, specification, reason) => {
    const study = capabilityStudy(plan, subgroups, specification)
    expect(study.cpk).toBe(specification.lsl === null ? study.cpu : study.cpl)
    expect(study).toMatchObject({ cp: null, pp: null, cpm: null, reasons: [expect.stringContaining(reason)] })
    expect(study.confidence).toMatchObject({ cp: null, cpk: [expect.any(Number), expect.any(Number)] })
    expect(study.ppm.expectedWithin).toBeGreaterThan(0)
  })

  it.each([
    ['no limits', subgroups, { lsl: null, usl: null, target: null }, 'No specification limit is set'],
    ['limits that are swapped', subgroups, { lsl: 20, usl: 0, target: null }, 'is not below the upper'],
    ['one subgroup', [[9, 11]], wide, 'Two subgroups are needed'],
    ['no subgroups', [], wide, 'Two subgroups are needed'],
    [
      'no variation',
      [
        [10, 10],
        [10, 10],
      ],
      wide,
      'do not vary',
    ],
  ])(
    'says why with %s, and shows neither 0 nor NaN for what it cannot know',
    (_title, data, specification, reason) => {
      const study = capabilityStudy(plan, data, specification)
      expect(study).toMatchObject({ cp: null, cpk: null, pp: null, ppk: null, cpm: null })
      expect(study.reasons.join(' ')).toContain(reason)
      for (const figure of figures(study)) expect(figure ?? 0).toSatisfy(Number.isFinite)
    },
  )

  it('counts a value on the limit as within the specification', () => {
    const study = capabilityStudy(plan, subgroups, { lsl: 8, usl: 12.5, target: null })
    expect(study.ppm.observed).toBeCloseTo(1e6 / 12, 6)
  })

  it('stays finite for any data and limits', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const limit = fc.option(number)
    const data = fc.array(fc.array(number, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
    fc.assert(
      fc.property(data, fc.record({ lsl: limit, usl: limit, target: limit }), (values, specification) => {
        for (const figure of figures(capabilityStudy(plan, values, specification))) {
          expect(figure ?? 0).toSatisfy(Number.isFinite)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('Anderson-Darling', () => {
  it.each(golden['Anderson-Darling'])('agrees with R on $name', ({ values, statistic, pValue }) => {
    const test = andersonDarling(values)
    if ('reason' in test) throw new Error(test.reason)
    expect(worstRelativeError([[test.statistic, statistic]])).toBeLessThan(1e-10)
    expect(worstRelativeError([[test.pValue, pValue]])).toBeLessThan(1e-9)
  })

  it('stays finite for an outlier so far off that its probability underflows', () => {
    const values = [...Array.from({ length: 10_000 }, (_, i) => Math.sin(i)), 1e9]
    expect(andersonDarling(values)).toMatchObject({
      pValue: expect.toSatisfy((p: number) => p >= 0 && p < 1e-20),
    })
  })
})
