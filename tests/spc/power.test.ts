import { describe, expect, it } from 'vitest'
import { type DetectionQuestion, detectionFigure } from '../../src/spc/power/detectionFigure.ts'
import { powerCurve } from '../../src/spc/power/powerCurve.ts'
import { samplePlan } from '../../src/spc/power/samplePlan.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { chartRunLength } from '../../src/spc/runLength/chartRunLength.ts'
import { normalSpread } from '../../src/spc/runLength/normalSpread.ts'
import { ruleRunLength } from '../../src/spc/runLength/ruleRunLength.ts'
import { holdWords } from './words/heldWords.ts'

const question = (changes: Partial<DetectionQuestion> = {}): DetectionQuestion => ({
  plan: { chartType: 'xbar_r', subgroupSize: 5 },
  panel: 'location',
  settings: rulePreset('shewhart').location,
  change: { shift: 2 },
  within: 1,
  ...changes,
})

describe('the power of a chart', () => {
  // Montgomery (2009), section 6.2.6, n = 5: β = 0.0708 at 2 sigma with Φ rounded; the others by R: pnorm(3 - d * sqrt(5)) - pnorm(-3 - d * sqrt(5)).
  it.each([
    [1, 0.7775],
    [2, 0.0705],
    [3, 0.0001],
  ])('agrees with Montgomery for means of 5 and a shift of %i sigma', (shift, beta) => {
    expect(1 - (detectionFigure(question({ change: { shift } })).value ?? 0)).toBeCloseTo(beta, 4)
  })

  it('is the same in closed form as by the chain', () => {
    const chain = ruleRunLength(rulePreset('shewhart').location, normalSpread(Math.sqrt(5)), { points: 4 })
    const closed = detectionFigure(question({ change: { shift: 1 }, within: 4 }))
    expect(closed.value).toBeCloseTo(1 - (chain?.survival[4] ?? 0), 12)
    expect(closed.source).toMatch(/montgomery/i)
  })

  it('ends the way with the number itself', () => {
    for (const settings of [rulePreset('shewhart').location, rulePreset('nelson').location]) {
      const figure = detectionFigure(question({ settings, within: 3 }))
      expect(figure.steps.at(-1)?.value).toBe(figure.value)
    }
  })

  it('grows with the shift, the points and the rules', () => {
    const shifts = [0, 0.5, 1, 1.5, 2].map((shift) => ({ shift }))
    const curve = powerCurve(question({ within: 3 }), shifts).map(({ probability }) => probability ?? 0)
    expect(curve).toEqual([...curve].sort((a, b) => a - b))
    const nelson = question({ settings: rulePreset('nelson').location, within: 9, change: { shift: 0.5 } })
    expect(detectionFigure(nelson).value ?? 0).toBeGreaterThan(
      detectionFigure(question({ within: 9, change: { shift: 0.5 } })).value ?? 1,
    )
  })

  // R: pbinom(11, 100, 0.12, lower.tail = FALSE), as the upper limit for p = 0.05 and n = 100 is 11.54 units.
  it('counts units on a chart of fractions', () => {
    const p = question({
      plan: { chartType: 'p', subgroupSize: 100 },
      level: 0.05,
      change: { shift: 0.12 },
    })
    expect(detectionFigure(p).value).toBeCloseTo(0.5457817, 7)
  })

  it('sees a spread that grows, on the panel of ranges', () => {
    const wider = question({ panel: 'dispersion', change: { ratio: 2 } })
    // R: 1 - ptukey((2.325929 + 3 * 0.8640819) / 2, 5, Inf).
    expect(detectionFigure(wider).value).toBeCloseTo(0.4099925, 6)
  })

  // From the start of the chart its narrow first limits would promise too much; Lucas & Saccucci's tables have settled ones.
  it('counts from a change that comes when an EWMA chart has long begun', () => {
    const plan = { chartType: 'ewma', subgroupSize: 1, params: { lambda: 0.1, L: 2.814 } } as const
    const asked = { plan, panel: 'location', settings: [], wanted: { points: 0 } } as const
    const after = chartRunLength({ ...asked, change: { shift: 1 } })
    if ('reason' in after) throw new Error(after.reason)
    expect(after.arl).toBeCloseTo(10.33, 2)
    const fir = { chartType: 'cusum', subgroupSize: 1, params: { k: 0.5, h: 4, fir: true } } as const
    expect(chartRunLength({ ...asked, plan: fir, change: { shift: 0 } })).toEqual(
      chartRunLength({ ...asked, plan: { ...fir, params: { k: 0.5, h: 4 } }, change: { shift: 0 } }),
    )
  })

  it('has no number, but a reason, where there is no model', () => {
    const figure = detectionFigure(question({ plan: { chartType: 'laney_u', subgroupSize: 50 } }))
    expect(figure).toMatchObject({ value: null, reason: expect.stringMatching(/laney/i) })
  })
})

describe('the sample size', () => {
  // (3 + z)² / δ² for one subgroup: 18.3 for δ = 1 and 90 %.
  it('is the smallest that catches the shift, and one less does not', () => {
    const { choices } = samplePlan(question({ change: { shift: 1 }, within: 5 }), 0.9)
    expect(choices[0]?.subgroupSize).toBe(19)
    for (const { within, subgroupSize, probability } of choices) {
      expect(probability?.value ?? 0).toBeGreaterThanOrEqual(0.9)
      const smaller = question({
        plan: { chartType: 'xbar_r', subgroupSize: (subgroupSize ?? 0) - 1 },
        change: { shift: 1 },
        within,
      })
      expect(detectionFigure(smaller).value ?? 1).toBeLessThan(0.9)
    }
    const sizes = choices.map(({ subgroupSize }) => subgroupSize ?? 0)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it('is none where the subgroup size changes nothing, with the reason', () => {
    const single = question({ plan: { chartType: 'i_mr', subgroupSize: 1 } })
    expect(samplePlan(single, 0.9)).toMatchObject({
      choices: [],
      reason: expect.stringMatching(/more often/),
    })
  })

  // Would catch a range of one value, which has no constant: whether a chart counts is told by its kind, not by a level.
  it('does not take a chart of measurements for one of counts where a level comes with it', () => {
    const asked = question({
      panel: 'dispersion',
      settings: rulePreset('default').dispersion,
      change: { shift: 0, ratio: 0.05 },
    })
    const sizes = (level: object) =>
      samplePlan({ ...asked, ...level }, 0.05).choices.map((one) => one.subgroupSize)
    expect(sizes({})).toHaveLength(1)
    expect(sizes({ level: 1 })).toEqual(sizes({}))
  })

  it('says that even the largest subgroup is too small', () => {
    const { choices } = samplePlan(question({ change: { shift: 0.05 } }), 0.9)
    expect(choices).toEqual([{ within: 1, subgroupSize: null, probability: null }])
  })
})

describe('every chart of means with rule 1 alone', () => {
  // Would catch a closed form for a chart that needs the chain, or one by another subgroup size: the chain has no code in common.
  it.each([
    ['xbar_r', 4, 2],
    ['xbar_s', 4, 2],
    ['i_mr', 1, 1],
    ['i_mr_rs', 4, 1],
    ['short_run_deviation', 4, 2],
    ['short_run_z', 9, 3],
  ] as const)('%s by the closed form is what the chain gives', (chartType, subgroupSize, root) => {
    const settings = [{ ruleId: 1, parameters: { sigma: 2.5 } }] as const
    const asked = question({ plan: { chartType, subgroupSize }, settings, change: { shift: 0.7 }, within: 3 })
    const chain = ruleRunLength(settings, normalSpread(0.7 * root), { points: 3 })
    const figure = detectionFigure(asked)
    expect(figure.formula).toContain('Φ')
    expect(figure.value).toBeCloseTo(1 - (chain?.survival[3] ?? 0), 12)
    // A wider process, and any other rule, have no closed form.
    const wider = detectionFigure({ ...asked, change: { shift: 0.7, ratio: 2 } })
    const wide = ruleRunLength(settings, normalSpread(0.7 * root, 2), { points: 3 })
    expect(wider.value).toBeCloseTo(1 - (wide?.survival[3] ?? 0), 12)
    expect(wider.formula).toContain('P(N > k)')
    expect(detectionFigure({ ...asked, settings: [{ ruleId: 5, parameters: {} }] }).formula).toContain(
      'P(N > k)',
    )
    expect(detectionFigure({ ...asked, change: { shift: 0.7, ratio: 1 } }).value).toBe(figure.value)
  })

  // R: 1 - ptukey((2.325929 + 3 * 0.8640819), 5, Inf): ranges have more false alarms than means.
  it('is no closed form for ranges', () => {
    const ranges = detectionFigure(question({ panel: 'dispersion', change: { shift: 0 } }))
    expect(ranges.value).toBeCloseTo(0.004603049, 6)
    expect(ranges.formula).toContain('P(N > k)')
  })

  it('has only its false alarms where nothing moved', () => {
    for (const change of [{}, { shift: 0 }]) {
      expect(detectionFigure(question({ change })).value).toBeCloseTo(0.0026997961, 10)
    }
  })
})

// Would catch a number under another name, a step that got lost, and a reason that is not that of the chart.
it('says how each probability came about', () => {
  const nelson = rulePreset('nelson').location
  holdWords('power', {
    one: detectionFigure(question()),
    closed: detectionFigure(question({ within: 3, change: { shift: 1 } })),
    rules: detectionFigure(question({ settings: nelson, within: 7, change: { shift: 1 } })),
    rulesTwo: detectionFigure(question({ settings: nelson, within: 2, change: { shift: 1, ratio: 1.5 } })),
    none: detectionFigure(question({ settings: [] })),
    laney: detectionFigure(question({ plan: { chartType: 'laney_p', subgroupSize: 50 } })),
    plan: samplePlan(question({ change: { shift: 1.5 }, within: 3 }), 0.9),
    noPlan: (['i_mr', 'i_mr_rs', 'c', 'g', 't', 'laney_u', 'precontrol', 'p'] as const).map((chartType) =>
      samplePlan(question({ plan: { chartType, subgroupSize: 50 } }), 0.9),
    ),
    curve: powerCurve(question(), [{ shift: 0.5 }, { shift: 1 }]),
    noCurve: powerCurve(question({ plan: { chartType: 'laney_p', subgroupSize: 50 } }), [{ shift: 0.5 }]),
  })
})

describe('the sample size at its ends', () => {
  // R: the least n with pnorm(-(3 - 4 * sqrt(n))) + pnorm(-3 - 4 * sqrt(n)) >= 0.8 is 1; a range needs two values.
  it('is one piece for means, and two for ranges', () => {
    const { choices } = samplePlan(question({ change: { shift: 4 } }), 0.8)
    expect(choices[0]?.subgroupSize).toBe(1)
    const wide = question({ panel: 'dispersion', change: { ratio: 100 } })
    expect(samplePlan(wide, 0.5).choices[0]?.subgroupSize).toBe(2)
  })

  // 100 pieces catch 0.4 σ with P(z > 3 − 4) = 0.8413447461.
  it('may be the largest that is tried, and not one more', () => {
    const asked = question({ change: { shift: 0.4 } })
    expect(samplePlan(asked, 0.8413447).choices[0]?.subgroupSize).toBe(100)
    expect(samplePlan(asked, 0.8413448).choices[0]?.subgroupSize).toBeNull()
  })

  it('goes far beyond a hundred where units are counted', () => {
    const counted = question({
      plan: { chartType: 'p', subgroupSize: 50 },
      level: 0.01,
      change: { shift: 0.02 },
    })
    const size = samplePlan(counted, 0.9).choices[0]?.subgroupSize ?? 0
    expect(size).toBeGreaterThan(1000)
    expect(size).toBeLessThan(3000)
  })
})
