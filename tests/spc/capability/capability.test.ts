import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CapabilityFigureName } from '../../../src/spc/capability/capabilityFigureNames.ts'
import { actualInterval, potentialInterval } from '../../../src/spc/capability/capabilityInterval.ts'
import { blockStarts, capabilityOverTime } from '../../../src/spc/capability/capabilityOverTime.ts'
import { type CapabilityStudy, capabilityStudy } from '../../../src/spc/capability/capabilityStudy.ts'
import { distributionChoices } from '../../../src/spc/capability/studyOptions.ts'
import { d2 } from '../../../src/spc/constants/d2.ts'
import { withinSigma } from '../../../src/spc/estimate/withinSigma.ts'
import golden from '../../fixtures/capability/golden.json' with { type: 'json' }
import skewed from '../../fixtures/fit/golden.json' with { type: 'json' }
import pistonRings from '../../fixtures/reference/piston-rings.json' with { type: 'json' }
import { figureTruth } from '../../support/figureTruth.ts'
import { expressionValue } from '../expressionValue.ts'
import { planOf } from '../plans.ts'

const plan = planOf('xbar_r')
const wide = { lsl: 0, usl: 20, target: 10 }
const subgroups = [
  [9, 11, 10],
  [10, 12, 9],
  [8, 10, 11],
  [10, 10, 13],
]

/** The values of a study's figures, once each of them is checked to be the end of its own way. */
const valuesOf = (study: CapabilityStudy) => {
  figureTruth(study)
  const entries = Object.entries(study.figures).map(([name, { value }]) => [name, value] as const)
  return Object.fromEntries(entries) as Readonly<Record<CapabilityFigureName, number | null>>
}

describe('a capability study', () => {
  it('uses the sigma within subgroups for Cp and the overall one for Pp', () => {
    const study = capabilityStudy(plan, subgroups, wide)
    const within = (2 + 3 + 3 + 3) / 4 / d2(3)
    const overall = Math.sqrt(subgroups.flat().reduce((total, x) => total + (x - 10.25) ** 2, 0) / 11)
    expect(study).toMatchObject({ n: 12, subgroups: 4, reasons: [] })
    const values = valuesOf(study)
    expect(values.mean).toBe(10.25)
    expect(values.cp).toBeCloseTo(20 / (6 * within), 12)
    expect(values.pp).toBeCloseTo(20 / (6 * overall), 12)
    expect(values.cpk).toBeCloseTo((20 - 10.25) / (3 * within), 12)
    expect(values.ppk).toBeCloseTo((20 - 10.25) / (3 * overall), 12)
    expect(values.cpm).toBeCloseTo(20 / (6 * Math.hypot(within, 0.25)), 12)
  })

  // Montgomery (2009), examples 8.4 and 8.5, as printed.
  it('has the published confidence intervals', () => {
    expect(potentialInterval(2.29, 19, 0.95).map((end) => end.toFixed(2))).toEqual(['1.57', '3.01'])
    expect(actualInterval(1.33, 20, 19, 0.95).map((end) => end.toFixed(2))).toEqual(['0.88', '1.78'])
  })

  it('has confidence intervals that hold the index and narrow with more data', () => {
    const pooled = planOf('xbar_s', 'default', 'pooled')
    const rings = valuesOf(capabilityStudy(pooled, pistonRings.subgroups, pistonRings))
    const few = valuesOf(capabilityStudy(pooled, pistonRings.subgroups.slice(0, 10), pistonRings))
    const wider = valuesOf(capabilityStudy(pooled, pistonRings.subgroups, pistonRings, { level: 0.99 }))
    for (const index of ['cp', 'cpk', 'cpm', 'pp', 'ppk'] as const) {
      const width = (values: typeof rings) => {
        expect(values[`${index}_low`]).toBeLessThan(values[index] ?? 0)
        expect(values[`${index}_high`]).toBeGreaterThan(values[index] ?? 0)
        return (values[`${index}_high`] ?? 0) - (values[`${index}_low`] ?? 0)
      }
      expect(width(rings)).toBeLessThan(width(few))
      expect(width(wider)).toBeGreaterThan(width(rings))
    }
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
    const values = valuesOf(study)
    expect(values.cpk).toBe(specification.lsl === null ? values.cpu : values.cpl)
    expect(values).toMatchObject({ cp: null, pp: null, cpm: null, cp_low: null })
    expect(study.reasons).toEqual([expect.stringContaining(reason)])
    expect(values.cpk_low).toBeLessThan(values.cpk ?? 0)
    expect(values.expected_within).toBeGreaterThan(0)
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
      expect(valuesOf(study)).toMatchObject({ cp: null, cpk: null, pp: null, ppk: null, cpm: null })
      expect(study.reasons.join(' ')).toContain(reason)
    },
  )

  it('counts a value on the limit as within the specification', () => {
    const study = capabilityStudy(plan, subgroups, { lsl: 8, usl: 12.5, target: null })
    expect(valuesOf(study).observed).toBe(1e6 / 12)
  })

  // Would catch an explanation whose numbers do not lead to what is shown.
  it('says each number in numbers that come to it', () => {
    const { figures } = capabilityStudy(plan, pistonRings.subgroups, pistonRings)
    const inNumbers = Object.values(figures).filter(({ value, steps }) => {
      const byHand = expressionValue(steps.at(-1)?.expression ?? '')
      if (byHand === null || value === null) return false
      expect(Math.abs(byHand - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)))
      return true
    })
    expect(inNumbers.length).toBeGreaterThan(20)
  })

  it.each(distributionChoices.map((choice) => [choice]))(
    'stays finite for any data and limits, by %s',
    (distribution) => {
      const number = fc.double({ noNaN: true, noDefaultInfinity: true })
      const limit = fc.option(number)
      const data = fc.array(fc.array(number, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
      fc.assert(
        fc.property(data, fc.record({ lsl: limit, usl: limit, target: limit }), (values, specification) => {
          valuesOf(capabilityStudy(plan, values, specification, { distribution }))
        }),
        { numRuns: 100 },
      )
    },
  )
})

// Would catch NaN, a number that overflowed, and a fit that never ends on what gauges and people send by mistake.
describe('bad input', () => {
  const even = (value: (i: number) => number) =>
    Array.from({ length: 12 }, (_, i) => Array.from({ length: 5 }, (_each, j) => value(i * 5 + j)))
  const cases: Record<string, number[][]> = {
    'one point only': [[5]],
    'one subgroup': [[5, 6, 7, 8, 9, 10, 11, 12]],
    'no variation': even(() => 7),
    'two values': even((i) => (i % 2 === 0 ? 1 : 2)),
    'one value that differs': even((i) => (i === 30 ? 8 : 7)),
    'huge values': even((i) => (i % 3 === 0 ? 1e308 : -1e308)),
    'huge values that differ little': even((i) => 1e308 * (1 - i / 1e4)),
    'tiny values': even((i) => 1e-308 * (1 + (i % 7))),
    'subnormal values': even((i) => 5e-324 * (1 + (i % 7))),
    'values from tiny to huge': even((i) => 10 ** (-300 + i * 10)),
    'a huge offset': even((i) => 10_000_000.2 + (i % 3) / 10),
    'thirty digits of offset': even((i) => 1e15 + (i % 3)),
    'zeros among them': even((i) => i % 4),
    'negative values': even((i) => -1 - (i % 9)),
    'an outlier': even((i) => (i === 3 ? 1e12 : Math.sin(i))),
    'sizes that differ': even((i) => 10 + Math.sin(i)).map((values, i) => values.slice(0, 1 + (i % 5))),
  }
  const specifications = [
    { lsl: 0, usl: 20, target: 10 },
    { lsl: 20, usl: 0, target: 10 },
    { lsl: -1e308, usl: 1e308, target: 0 },
    { lsl: 1e-308, usl: 2e-308, target: null },
    { lsl: null, usl: null, target: 5 },
    { lsl: 10_000_000, usl: null, target: null },
  ]
  for (const [title, data] of Object.entries(cases)) {
    it.each(distributionChoices.map((choice) => [choice]))(`${title}, by %s`, (distribution) => {
      for (const type of ['xbar_r', 'xbar_s', 'i_mr'] as const) {
        const values = type === 'i_mr' ? data.flat().map((value) => [value]) : data
        for (const specification of specifications) {
          figureTruth(capabilityStudy(planOf(type), values, specification, { distribution }))
        }
      }
    })
  }

  it.each([
    ['lognormal', 'has positive values only'],
    ['gamma', 'has positive values only'],
    ['weibull', 'has positive values only'],
    ['exponential', 'has positive values only'],
    ['box_cox', 'takes positive values only'],
  ] as const)('%s says that a value is not positive', (distribution, reason) => {
    const study = capabilityStudy(
      plan,
      even((i) => i % 9),
      wide,
      { distribution },
    )
    expect(study.reasons[0]).toContain(reason)
    expect(study.figures.ppk.reason).toContain(reason)
  })
})

describe('a process that is not normal', () => {
  const values = skewed.sets.find(({ name }) => name === 'weibull')?.values ?? []
  const data = Array.from({ length: 40 }, (_, i) => values.slice(i * 5, i * 5 + 5))
  const tolerance = { lsl: 0.5, usl: 45, target: 12 }

  // Against R: (USL − LSL)/(X99.865 − X0.135) and its sides, and shares beyond, by pweibull and qweibull at the fitted parameters.
  it('by Weibull has the percentile indices and expectations of R', () => {
    const found = valuesOf(capabilityStudy(plan, data, tolerance, { distribution: 'weibull' }))
    for (const [name, exact] of Object.entries(golden.weibull)) {
      expect(Math.abs((found[name as CapabilityFigureName] ?? 0) / exact - 1)).toBeLessThan(1e-8)
    }
    expect(found).toMatchObject({ cp: null, cpk: null, cpm: null, ppk_low: null, expected_within: null })
  })

  it('by Box–Cox has the indices of the transformed values and limits', () => {
    const found = valuesOf(capabilityStudy(plan, data, tolerance, { distribution: 'box_cox' }))
    for (const [name, exact] of Object.entries(golden.boxCox)) {
      expect(Math.abs((found[name as CapabilityFigureName] ?? 0) / exact - 1)).toBeLessThan(1e-6)
    }
    expect(found.cpk_low).toBeLessThan(found.cpk ?? 0)
  })

  it('by a normal fit has the percentile indices of the plain formulas, so that the methods agree where they must', () => {
    const normal = valuesOf(capabilityStudy(plan, data, tolerance))
    const { percentiles } = capabilityStudy(plan, data, tolerance).distribution ?? {}
    expect(45 - 0.5).toBeCloseTo(
      (normal.pp ?? 0) * ((percentiles?.high.value ?? 0) - (percentiles?.low.value ?? 0)),
      3,
    )
  })

  it('leaves out a limit that the transform cannot take, and says so', () => {
    const study = capabilityStudy(plan, data, { lsl: 0, usl: 45, target: null }, { distribution: 'box_cox' })
    expect(study.figures.ppl.reason).toContain('lower specification limit 0 lies outside')
    expect(study.reasons.join(' ')).toContain('lower specification limit 0 lies outside')
    expect(study.figures.ppk.value).toBe(study.figures.ppu.value)
  })

  it('chooses by Anderson-Darling a plain distribution that the data do not refute', () => {
    const study = capabilityStudy(plan, data, tolerance, { distribution: 'best' })
    expect(['weibull', 'gamma']).toContain(study.distribution?.family)
    expect(study.distribution?.choice).toContain('smallest A²')
  })
})

describe('counts', () => {
  it('have the mean fraction with Clopper and Pearson’s interval, ppm and Z', () => {
    const study = capabilityStudy(
      planOf('p'),
      [
        [2, 100],
        [1, 50],
        [4, 150],
      ],
      wide,
    )
    figureTruth(study)
    expect(study.attribute?.mean.value).toBeCloseTo(7 / 300, 14)
    expect(study.attribute?.low.value).toBeCloseTo(golden.binomial.low, 12)
    expect(study.attribute?.high.value).toBeCloseTo(golden.binomial.high, 12)
    expect(study.attribute?.z.value).toBeCloseTo(golden.binomial.z, 10)
    expect(study.figures.observed.value).toBeCloseTo(7e6 / 300, 8)
    expect(study.figures.cpk.reason).toContain('counts nonconformities')
  })

  it('have the mean rate with Garwood’s interval', () => {
    const study = capabilityStudy(
      planOf('u'),
      [
        [3, 2.5],
        [1, 4],
        [0, 3],
      ],
      wide,
    )
    expect(study.attribute?.low.value).toBeCloseTo(golden.poisson.low, 12)
    expect(study.attribute?.high.value).toBeCloseTo(golden.poisson.high, 12)
  })

  it.each([
    [
      'none nonconforming',
      'p',
      [
        [0, 50],
        [0, 50],
      ],
    ],
    [
      'all nonconforming',
      'p',
      [
        [50, 50],
        [50, 50],
      ],
    ],
    [
      'sizes of 0',
      'p',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ['no sample', 'u', []],
    ['no nonconformity', 'c', [[0], [0]]],
    ['counts too large to add up', 'c', [[1.7e308], [1.7e308]]],
    ['times too large to add up', 't', [[1.7e308], [1.7e308]]],
    ['counts between events', 'g', [[3], [9]]],
    ['times between events', 't', [[3], [9]]],
  ] as const)('of %s stay finite, with a reason for what there is not', (_title, type, samples) => {
    figureTruth(capabilityStudy(planOf(type), samples, wide))
  })
})

describe('capability over time', () => {
  it('has each stretch’s own indices', () => {
    const blocks = capabilityOverTime(
      plan,
      pistonRings.subgroups,
      pistonRings,
      blockStarts(40, 10),
      null,
      0.95,
    )
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([
      [0, 9],
      [10, 19],
      [20, 29],
      [30, 39],
    ])
    figureTruth({ blocks })
    const third = capabilityStudy(plan, pistonRings.subgroups.slice(20, 30), pistonRings).figures
    expect(blocks[2]?.cpk.value).toBe(third.cpk.value)
    expect(blocks[2]?.ppk.value).toBe(third.ppk.value)
    expect(blocks[2]?.cpkLow.value).toBe(third.cpk_low.value)
  })
})
