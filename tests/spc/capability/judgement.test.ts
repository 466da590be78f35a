import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { betterThanNormal } from '../../../src/spc/capability/betterThanNormal.ts'
import type { Specification } from '../../../src/spc/capability/capabilityIndices.ts'
import { blockStarts, capabilityOverTime } from '../../../src/spc/capability/capabilityOverTime.ts'
import { capabilityStudy } from '../../../src/spc/capability/capabilityStudy.ts'
import { missingSpecification } from '../../../src/spc/capability/missingSpecification.ts'
import { normalQuantile } from '../../../src/spc/distributions/normalQuantile.ts'
import { identifyDistribution } from '../../../src/spc/fit/identifyDistribution.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import skewed from '../../fixtures/fit/golden.json' with { type: 'json' }
import { figureTruth } from '../../support/figureTruth.ts'
import { planOf } from '../plans.ts'

const plan = planOf('xbar_r')
const values = skewed.sets.find(({ name }) => name === 'weibull')?.values ?? []
const lifetimes = Array.from({ length: 40 }, (_, i) => values.slice(i * 5, i * 5 + 5))
const tolerance = { lsl: null, usl: 45, target: null }
const normal = Array.from({ length: 12 }, (_, i) =>
  [1, 2, 3, 4, 5].map((j) => 10 + normalQuantile((i * 5 + j - 0.5) / 60)),
)

describe('a normal curve that the values refute', () => {
  const judged = (data: number[][], specification: Specification, distribution?: 'weibull') => {
    const options = distribution === undefined ? {} : { distribution }
    return betterThanNormal(
      plan,
      data,
      specification,
      options,
      capabilityStudy(plan, data, specification, options),
    )
  }

  // Would catch a warning that names another distribution, or whose Ppk is that of the normal one.
  it('is told beside the Ppk of the distribution that fits best', () => {
    const best = judged(lifetimes, tolerance)?.best
    const identified = identifyDistribution(orderedSample(values.slice(0, 200)))
    expect(best?.family).toBe(identified.best)
    const by = capabilityStudy(plan, lifetimes, tolerance, { distribution: 'weibull' })
    expect(best).toEqual({ family: 'weibull', name: 'Weibull', ppk: by.figures.ppk })
    expect(by.figures.ppk.value).not.toBe(capabilityStudy(plan, lifetimes, tolerance).figures.ppk.value)
  })

  it('is none where the values do not refute it, where another was asked for, or without an index', () => {
    expect(judged(normal, tolerance)).toBeNull()
    expect(judged(lifetimes, tolerance, 'weibull')).toBeNull()
    expect(judged(lifetimes, { lsl: null, usl: null, target: null })).toBeNull()
    expect(judged([[1, 2]], tolerance)).toBeNull()
    const counts = capabilityStudy(planOf('c'), [[4], [2]], tolerance)
    expect(betterThanNormal(planOf('c'), [[4], [2]], tolerance, {}, counts)).toBeNull()
  })

  it('uses the fits that are known already, and says where none is better', () => {
    const study = capabilityStudy(plan, lifetimes, tolerance)
    const known = { fits: [], reason: '' }
    const from = (best: 'gamma' | 'normal' | null) =>
      betterThanNormal(plan, lifetimes, tolerance, {}, study, { ...known, best })?.best
    expect(from('gamma')?.family).toBe('gamma')
    expect(from('normal')).toBeNull()
    expect(from(null)).toBeNull()
  })
})

// Would catch a rest that is dropped, one that makes a stretch of two subgroups, and an end without a stretch.
test('stretches begin at 0 and hold every subgroup, the last no less than half of the others', () => {
  expect(blockStarts(0, 10)).toEqual([])
  expect(blockStarts(4, 10)).toEqual([0])
  expect(blockStarts(14, 10)).toEqual([0])
  expect(blockStarts(15, 10)).toEqual([0, 10])
  expect(blockStarts(20, 10)).toEqual([0, 10])
  expect(blockStarts(40, 17)).toEqual([0, 17])
  expect(capabilityOverTime(plan, normal, tolerance, [0, 12], null, 0.95).length).toBe(1)
})

describe('values beyond the specification', () => {
  const ppm = (specification: Specification, data: readonly number[]) => {
    const { figures } = capabilityStudy(
      planOf('i_mr'),
      data.map((x) => [x]),
      specification,
    )
    figureTruth(figures)
    return [figures.observed_below.value, figures.observed_above.value, figures.observed.value]
  }

  // Would catch a value on the limit that counts as beyond, and a side that is counted twice or not at all.
  it('are counted side by side', () => {
    expect(ppm({ lsl: 2, usl: 4, target: null }, [1, 2, 3, 4, 5, 6, 3, 3])).toEqual([
      125_000, 250_000, 375_000,
    ])
    expect(ppm({ lsl: 2, usl: null, target: null }, [1, 2, 3, 4])).toEqual([250_000, null, 250_000])
    expect(ppm({ lsl: null, usl: 3, target: null }, [1, 2, 3, 4])).toEqual([null, 250_000, 250_000])
    expect(ppm({ lsl: null, usl: null, target: null }, [1, 2])).toEqual([null, null, null])
  })

  it('are those of any limits', () => {
    const number = fc.integer({ min: -9, max: 9 })
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 20 }), number, number, (data, a, b) => {
        fc.pre(a !== b)
        const [lsl, usl] = [Math.min(a, b), Math.max(a, b)]
        const [below, above, total] = ppm({ lsl, usl, target: null }, data)
        const share = (keep: (x: number) => boolean) => (1e6 * data.filter(keep).length) / data.length
        expect(below).toBeCloseTo(
          share((x) => x < lsl),
          6,
        )
        expect(above).toBeCloseTo(
          share((x) => x > usl),
          6,
        )
        expect(total).toBeCloseTo(
          share((x) => x < lsl || x > usl),
          6,
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('a specification', () => {
  it('of one number twice cannot be used', () => {
    expect(missingSpecification({ lsl: 5, usl: 5, target: null })).toMatchObject({ usable: false })
    expect(missingSpecification({ lsl: null, usl: null, target: 3 })).toMatchObject({ usable: false })
    expect(missingSpecification({ lsl: -2, usl: -3.5, target: null }).reasons).toEqual([
      'The lower specification limit −2 is not below the upper one, −3.5. Correct them.',
    ])
  })

  // ln x takes no value of 0 or less: by a falling transform it is the upper limit that has no score.
  it('whose upper limit the transform cannot take says so', () => {
    const falling = lifetimes.map((one) => one.map((x) => 100 - x))
    const study = capabilityStudy(
      plan,
      falling,
      { lsl: 40, usl: 1e9, target: null },
      { distribution: 'johnson' },
    )
    figureTruth(study)
    const { cpu } = study.figures
    expect(cpu.value === null ? cpu.reason : 'no value falls above it').toContain('no value falls above it')
  })

  // Would catch a Ppk that is said to need a lower limit, where the only limit lies outside of the transform.
  it('of one limit that the transform cannot take has no Ppk for that reason', () => {
    const only = (which: 'lsl' | 'usl', limit: number) =>
      capabilityStudy(
        plan,
        normal,
        { lsl: null, usl: null, target: null, [which]: limit },
        { distribution: 'johnson' },
      ).figures.ppk.reason
    expect(only('usl', 1e9)).toContain('upper specification limit 1000000000 lies outside')
    expect(only('lsl', -1e9)).toContain('lower specification limit −1000000000 lies outside')
  })
})

describe('a Laney chart', () => {
  const samples = [
    [2, 100],
    [1, 50],
    [4, 150],
  ]

  it('has the interval of a plain one, and says that it is too narrow', () => {
    for (const [laney, plain] of [
      ['laney_p', 'p'],
      ['laney_u', 'u'],
    ] as const) {
      const [over, exact] = [laney, plain].map(
        (type) => capabilityStudy(planOf(type), samples, tolerance).attribute,
      )
      expect(over?.low.value).toBe(exact?.low.value)
      expect(over?.reasons).toEqual([expect.stringContaining('vary by more than chance')])
      expect(exact?.reasons).toEqual([])
    }
    expect(capabilityStudy(planOf('laney_p'), [], tolerance).attribute?.reasons).toEqual([
      'There are no samples.',
    ])
  })

  it('of more nonconforming units than were inspected has no level', () => {
    const { reasons } = capabilityStudy(planOf('p'), [[5, 4]], tolerance)
    expect(reasons).toEqual([expect.stringContaining('More units were nonconforming')])
    expect(capabilityStudy(planOf('u'), [[5, 4]], tolerance).attribute?.mean.value).toBe(1.25)
  })
})
