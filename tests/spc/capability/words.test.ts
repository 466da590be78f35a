import { test } from 'vitest'
import type { Specification } from '../../../src/spc/capability/capabilityIndices.ts'
import { blockStarts, capabilityOverTime } from '../../../src/spc/capability/capabilityOverTime.ts'
import { capabilityStudy } from '../../../src/spc/capability/capabilityStudy.ts'
import type { StudyOptions } from '../../../src/spc/capability/studyOptions.ts'
import type { ChartType } from '../../../src/spc/chartType.ts'
import skewed from '../../fixtures/fit/golden.json' with { type: 'json' }
import pistonRings from '../../fixtures/reference/piston-rings.json' with { type: 'json' }
import { planOf } from '../plans.ts'
import { holdWords } from '../words/heldWords.ts'

const values = skewed.sets.find(({ name }) => name === 'weibull')?.values ?? []
const lifetimes = Array.from({ length: 40 }, (_, i) => values.slice(i * 5, i * 5 + 5))
const tolerance = { lsl: 0.5, usl: 45, target: 12 }
const excluded = ['Subgroup 7 was excluded: gauge dirty.']
const plan = planOf('xbar_r')

const rings = (specification: Specification, options: StudyOptions = {}) =>
  capabilityStudy(plan, pistonRings.subgroups, specification, options)

// Would catch a number under another name, a step that got lost, and a reason without its numbers.
test('a capability study of normal values says how each number came about', () => {
  const { lsl, usl, target } = pistonRings
  holdWords('capabilityNormal', {
    whole: rings({ lsl, usl, target }, { excluded }),
    upperOnly: rings({ lsl: null, usl, target: null }, { level: 0.9 }),
    lowerOnly: rings({ lsl, usl: null, target }),
    none: rings({ lsl: null, usl: null, target: null }),
    swapped: rings({ lsl: usl, usl: lsl, target: null }),
    beyond: rings({ lsl: 75, usl: 76, target: 75.5 }),
    aside: rings({ lsl, usl, target: 80 }),
    oneSubgroup: capabilityStudy(plan, [[9, 11, 10]], { lsl: 0, usl: 20, target: 10 }),
    equal: capabilityStudy(planOf('i_mr'), [[5], [5], [5]], { lsl: 0, usl: 20, target: 10 }),
    empty: capabilityStudy(plan, [], { lsl: 0, usl: 20, target: null }),
    parts: capabilityStudy(planOf('short_run_z'), [[1], [2], [3]], { lsl: 0, usl: 20, target: null }),
  })
})

test('a capability study by other distributions says how each number came about', () => {
  const by = (options: StudyOptions, specification: Specification = tolerance) =>
    capabilityStudy(plan, lifetimes, specification, { excluded, ...options })
  holdWords('capabilityFitted', {
    weibull: by({ distribution: 'weibull' }),
    upperOnly: by({ distribution: 'gamma' }, { lsl: null, usl: 45, target: null }),
    boxCox: by({ distribution: 'box_cox' }),
    boxCoxAtZero: by({ distribution: 'box_cox' }, { lsl: 0, usl: 45, target: 0 }),
    johnson: by({ distribution: 'johnson' }, { lsl: -1e6, usl: 45, target: null }),
    best: by({ distribution: 'best' }),
    unfitted: capabilityStudy(
      plan,
      [
        [-1, 2, 3, 4, 5],
        [1, 2, 3, 4, 5],
      ],
      tolerance,
      {
        distribution: 'weibull',
      },
    ),
  })
})

test('a study of counts says how each number came about', () => {
  const of = (type: ChartType, samples: number[][], options: StudyOptions = {}) =>
    capabilityStudy(planOf(type), samples, tolerance, options)
  holdWords('capabilityCounts', {
    p: of(
      'p',
      [
        [2, 100],
        [1, 50],
        [4, 150],
      ],
      { excluded },
    ),
    np: of('np', [
      [0, 50],
      [0, 50],
    ]),
    all: of('p', [
      [50, 50],
      [50, 50],
    ]),
    nothing: of('p', [[0, 0]]),
    u: of(
      'u',
      [
        [3, 2.5],
        [1, 4],
        [0, 3],
      ],
      { level: 0.9 },
    ),
    c: of('c', [[4], [2], [0]]),
    none: of('c', [[0], [0]]),
    g: of('g', [[3], [9], [12]]),
    t: of('t', [[3], [9], [12.5]]),
    empty: of('u', []),
    emptyT: of('t', []),
  })
})

test('capability over time says how each number of a stretch came about', () => {
  const { lsl, usl, target } = pistonRings
  holdWords('capabilityOverTime', {
    normal: capabilityOverTime(
      plan,
      pistonRings.subgroups,
      { lsl, usl, target },
      blockStarts(40, 17),
      null,
      0.95,
    ),
    transformed: capabilityOverTime(plan, lifetimes, tolerance, [0, 20, 39], (x) => Math.log(x), 0.9),
  })
})
