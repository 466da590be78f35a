import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { d2 } from '../../../src/spc/constants/d2.ts'
import type { AnovaLine } from '../../../src/spc/msa/anovaLine.ts'
import { crossedStudy } from '../../../src/spc/msa/crossedStudy.ts'
import { dStar } from '../../../src/spc/msa/dStar.ts'
import { nestedStudy } from '../../../src/spc/msa/nestedStudy.ts'
import type { GaugeGrid } from '../../../src/spc/msa/studyInput.ts'
import type { VariationComponent } from '../../../src/spc/msa/variationShare.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { aiag, aiagValues, golden, gridOf, near, options } from './studies.ts'

const analysisOf = (grid: GaugeGrid, changes: Partial<typeof options> = {}) => {
  const { analysis } = crossedStudy(grid, { ...options, ...changes })
  if (analysis === null) throw new Error('the study was not computed')
  return analysis
}

const component = (components: readonly VariationComponent[], id: VariationComponent['id']) => {
  const found = components.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no component ${id}`)
  return found
}

const expectLine = (
  lines: readonly AnovaLine[],
  id: AnovaLine['id'],
  expected: typeof golden,
  close: number,
) => {
  const line = lines.find((one) => one.id === id)
  expect(line?.df.value).toBe(expected.df)
  near(line?.ss.value, expected.ss, close)
  if (expected.f !== null) {
    near(line?.f?.value, expected.f, close)
    near(line?.p?.value, expected.p, 20 * close)
  }
}

describe('the AIAG example', () => {
  const analysis = analysisOf(aiag)

  // Would catch a wrong sum of squares, divisor or threshold: these are the numbers that AIAG prints.
  it('gives what AIAG prints', () => {
    const ss = (id: AnovaLine['id']) =>
      analysis.anova.interaction.find((line) => line.id === id)?.ss.value?.toFixed(4)
    expect([ss('part'), ss('appraiser'), ss('interaction'), ss('repeatability')]).toEqual([
      '88.3619',
      '3.1673',
      '0.3590',
      '2.7589',
    ])
    expect(analysis.anova.chosen).toBe('pooled')
    const gauge = component(analysis.components, 'gauge')
    expect(gauge.contribution.value?.toFixed(2)).toBe('7.76')
    expect(gauge.share.value?.toFixed(2)).toBe('27.86')
    expect(analysis.categories.value).toBe(4)
  })

  // AIAG computes with constants rounded to four digits.
  it('gives what AIAG prints for averages and ranges', () => {
    const { components } = analysis.ranges
    near(component(components, 'repeatability').deviation.value, 0.20186, 1e-4)
    near(component(components, 'reproducibility').deviation.value, 0.22967, 1e-4)
    near(component(components, 'gauge').deviation.value, 0.30577, 1e-4)
    expect(component(components, 'gauge').share.value?.toFixed(2)).toBe('26.68')
  })

  it('agrees with R in every line, component and interval', () => {
    const { interaction, pooled } = analysis.anova
    for (const id of ['part', 'appraiser', 'interaction', 'repeatability'] as const) {
      expectLine(interaction, id, golden.aiag[id], 1e-11)
    }
    for (const id of ['part', 'appraiser', 'repeatability'] as const) {
      expectLine(pooled, id, golden.aiag.pooled[id], 1e-11)
    }
    for (const [id, expected] of Object.entries<typeof golden>(golden.aiag.components)) {
      const found = component(analysis.components, id as VariationComponent['id'])
      near(found.variance.value, expected.variance)
      near(found.lower.value, expected.lower)
      near(found.upper.value, expected.upper)
    }
    const { components } = analysis.ranges
    near(component(components, 'repeatability').deviation.value, golden.aiagRanges.ev, 1e-8)
    near(component(components, 'reproducibility').deviation.value, golden.aiagRanges.av, 1e-8)
    near(component(components, 'part').deviation.value, golden.aiagRanges.pv, 1e-8)
    near(component(components, 'total').deviation.value, golden.aiagRanges.tv, 1e-8)
  })

  it('is judged in words by the share and by the classes that it can tell apart', () => {
    const { verdict } = crossedStudy(aiag, options)
    expect(verdict.grade).toBe('marginal')
    expect(verdict.sentence).toContain('27.9 % of the study variation')
    expect(verdict.remarks).toContain('It tells only 4 classes of parts apart; at least 5 are wanted.')
  })

  it('compares with the tolerance and another multiplier where they are given', () => {
    const gauge = component(analysisOf(aiag, { tolerance: 8, multiplier: 5.15 }).components, 'gauge')
    near(gauge.tolerance.value, (100 * 5.15 * Math.sqrt(golden.aiag.components.gauge.variance)) / 8)
    expect(component(analysis.components, 'gauge').tolerance.reason).toContain('no tolerance')
    expect(crossedStudy(aiag, { ...options, tolerance: 3 }).verdict.grade).toBe('poor')
  })

  it('has each number as a figure whose steps come to it', () => {
    const figures = figureTruth(crossedStudy(aiag, { ...options, tolerance: 8 }))
    expect(figures.size).toBeGreaterThan(125)
  })
})

describe('a study in which appraisers differ by part, at an offset of 1000', () => {
  const grid = gridOf(golden.interacting.values)

  // Would catch pooling where it must not, and digits lost to the offset.
  it('keeps the interaction, and agrees with R', () => {
    const { anova, components, ranges } = analysisOf(grid)
    const expected = golden.interacting.crossed
    expect(anova.chosen).toBe('interaction')
    for (const id of ['part', 'appraiser', 'interaction', 'repeatability'] as const) {
      expectLine(anova.interaction, id, expected[id], 1e-9)
    }
    for (const id of Object.keys(expected.components)) {
      const found = component(components, id as VariationComponent['id'])
      near(found.variance.value, expected.components[id].variance, 1e-9)
      near(found.lower.value, expected.components[id].lower, 1e-9)
      near(found.upper.value, expected.components[id].upper, 1e-9)
    }
    near(component(ranges.components, 'repeatability').deviation.value, golden.interacting.ranges.ev, 1e-8)
  })

  it('says that a negative estimate was taken as 0', () => {
    const appraiser = component(analysisOf(grid).components, 'appraiser')
    expect(appraiser.variance.value).toBe(0)
    expect(appraiser.variance.steps[0]?.value).toBeLessThan(0)
  })

  it('agrees with R as a nested study', () => {
    const { analysis } = nestedStudy(grid, options)
    const expected = golden.interacting.nested
    for (const id of ['appraiser', 'part', 'repeatability'] as const) {
      expectLine(analysis?.anova ?? [], id, expected[id], 1e-9)
    }
    for (const id of Object.keys(expected.components)) {
      const found = component(analysis?.components ?? [], id as VariationComponent['id'])
      near(found.variance.value, expected.components[id].variance, 1e-9)
      near(found.lower.value, expected.components[id].lower, 1e-9)
      near(found.upper.value, expected.components[id].upper, 1e-9)
    }
    figureTruth(analysis)
  })
})

test('d2* nears d2 with the number of subgroups, and is AIAG’s for one', () => {
  expect(dStar(2, 1).toFixed(4)).toBe('1.4142')
  near(dStar(3, 1), 1.91155, 1e-5)
  expect(dStar(10, 1).toFixed(3)).toBe('3.179')
  expect(dStar(3, 15)).toBeGreaterThan(d2(3))
  expect(dStar(3, 16)).toBe(d2(3))
})

// Would catch an interval of 0 to 0 beside an estimate that is not 0.
test('an interval holds its estimate where appraisers differ by less than their parts', () => {
  const grid = gridOf([
    [
      [10.2, 9.8],
      [9.1, 8.9],
    ],
    [
      [0.1, -0.1],
      [1.2, 0.8],
    ],
  ])
  for (const { id, variance, lower, upper } of nestedStudy(grid, options).analysis?.components ?? []) {
    expect([id, (lower.value ?? 0) <= (variance.value ?? 0)]).toEqual([id, true])
    expect([id, (upper.value ?? 0) >= (variance.value ?? 0)]).toEqual([id, true])
  }
})

describe('what cannot be computed', () => {
  const changed = (change: (values: (number | null)[][][]) => void): GaugeGrid => {
    const values = structuredClone(aiagValues) as (number | null)[][][]
    change(values)
    return gridOf(values)
  }
  const without = changed((values) => {
    values[6] = [[0.02, 0.01, null], values[6]?.[1] ?? [], values[6]?.[2] ?? []]
  })

  // Would catch a mean over what happens to be there, which silently changes every mean square.
  it('names the cell that is missing', () => {
    const study = crossedStudy(without, options)
    expect(study.analysis).toBeNull()
    expect(study.problems).toEqual([
      {
        sentence: 'Part 7, Ann, trial 3 has no value. Enter it, or leave part 7 out with a reason.',
        part: 6,
        appraiser: 0,
        trial: 2,
      },
    ])
    expect(study.verdict.grade).toBe('none')
  })

  it('leaves a part out with its reason, as if it had never been there', () => {
    const leftOut = [{ part: '7', reason: 'fell on the floor' }]
    const analysis = analysisOf({ ...without, leftOut })
    const shorter = analysisOf(gridOf(aiagValues.filter((_, i) => i !== 6)))
    expect(component(analysis.components, 'gauge').variance.value).toBe(
      component(shorter.components, 'gauge').variance.value,
    )
    for (const figure of figureTruth(analysis.anova).values()) {
      expect(figure.excluded).toEqual(['Part 7: fell on the floor'])
    }
    expect(analysis.charts.cells.some((cell) => cell.part === 6)).toBe(false)
    expect(analysis.charts.cells.at(-1)?.part).toBe(9)
  })

  it.each([
    [
      'parts',
      gridOf([
        [
          [1, 2],
          [2, 3],
        ],
      ]),
      'At least 2 parts are needed; there is 1.',
    ],
    ['appraisers', gridOf([[[1, 2]], [[3, 4]]]), 'At least 2 appraisers are needed; there is 1.'],
    [
      'trials',
      gridOf([
        [[1], [2]],
        [[3], [4]],
      ]),
      'At least 2 trials are needed; there is 1.',
    ],
  ])('asks for two %s', (_what, grid, sentence) => {
    for (const study of [crossedStudy(grid, options), nestedStudy(grid, options)]) {
      expect(study.problems[0]?.sentence).toBe(sentence)
    }
  })

  it.each([
    [
      'equal',
      [
        [
          [5, 5],
          [5, 5],
        ],
        [
          [5, 5],
          [5, 5],
        ],
      ],
      /all values are the same/i,
    ],
    [
      'huge',
      [
        [
          [1e308, -1e308],
          [1, 2],
        ],
        [
          [3, 4],
          [5, 6],
        ],
      ],
      /too large/,
    ],
    [
      'tiny',
      [
        [
          [1e-308, 2e-308],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ],
      /too little/,
    ],
  ])('says that values are %s', (_how, values, words) => {
    expect(crossedStudy(gridOf(values), options).verdict.sentence).toMatch(words)
  })

  // Would catch NaN and infinity from a division by the mean square of repeatability.
  it('tells apart no scatter between repeats from no scatter at all', () => {
    const study = crossedStudy(
      gridOf([
        [
          [1, 1],
          [1.1, 1.1],
        ],
        [
          [4, 4],
          [4.2, 4.2],
        ],
        [
          [7, 7],
          [7, 7],
        ],
      ]),
      options,
    )
    figureTruth(study)
    const interaction = study.analysis?.anova.interaction.find(({ id }) => id === 'interaction')
    expect(interaction?.p?.value).toBeNull()
    expect(interaction?.p?.reason).toContain('Repeatability shows no variation')
    expect(study.analysis?.anova.chosen).toBe('interaction')
    const perfect = crossedStudy(
      gridOf([
        [
          [0.1, 0.1],
          [0.1, 0.1],
        ],
        [
          [0.3, 0.3],
          [0.3, 0.3],
        ],
      ]),
      options,
    )
    figureTruth(perfect)
    expect(perfect.analysis?.categories.reason).toContain('no limit')
    expect(perfect.verdict).toMatchObject({ grade: 'good' })
  })

  it('holds at an offset of a million', () => {
    const moved = crossedStudy(
      gridOf(aiagValues.map((row) => row.map((cell) => cell.map((x) => x + 1e6)))),
      options,
    )
    near(component(moved.analysis?.components ?? [], 'gauge').share.value, 27.860650881142288, 1e-8)
  })
})

describe('properties', () => {
  const cube = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 3 }))
    .chain(([p, o, r]) =>
      fc.array(
        fc.array(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: r, maxLength: r }), {
          minLength: o,
          maxLength: o,
        }),
        { minLength: p, maxLength: p },
      ),
    )
  const shares = (values: GaugeGrid['values']) => {
    const { analysis } = crossedStudy(gridOf(values), options)
    return [...(analysis?.components ?? []), ...(analysis?.ranges.components ?? [])].map(
      ({ share }) => share.value,
    )
  }
  const close = (a: readonly (number | null)[], b: readonly (number | null)[]): void => {
    expect(a.length).toBe(b.length)
    for (const [i, value] of a.entries()) expect(Math.abs((value ?? 0) - (b[i] ?? 0))).toBeLessThan(1e-6)
  }

  // Would catch a share that depends on the unit, on the zero of the gauge, or on the order in which parts were laid out.
  it('shares do not change with unit, zero or the order of parts and appraisers', () => {
    fc.assert(
      fc.property(cube, (values) => {
        const plain = shares(values)
        const changed = (change: (x: number) => number) =>
          values.map((row) => row.map((cell) => cell.map(change)))
        close(shares(changed((x) => x * 25.4)), plain)
        close(shares(changed((x) => x + 1000)), plain)
        close(shares(values.toReversed().map((row) => row.toReversed())), plain)
      }),
      { numRuns: 60 },
    )
  })

  it('sums of squares add up to the total, contributions to 100, and no figure is nonsense', () => {
    fc.assert(
      fc.property(cube, (values) => {
        const study = crossedStudy(gridOf(values), { ...options, tolerance: 100 })
        figureTruth(study)
        const nested = nestedStudy(gridOf(values), options)
        figureTruth(nested)
        const { analysis } = study
        if (analysis === null) return
        const ss = analysis.anova.interaction.map((line) => line.ss.value ?? 0)
        const total = ss.pop() ?? 0
        expect(Math.abs(ss.reduce((a, b) => a + b, 0) - total)).toBeLessThan(1e-9 * total)
        // Would catch an interval beside its estimate: a part that was taken as 0 still pulled the ends of a sum down.
        for (const { variance, lower, upper } of [
          ...analysis.components,
          ...(nested.analysis?.components ?? []),
        ]) {
          expect(lower.value ?? 0).toBeLessThanOrEqual((variance.value ?? 0) + 1e-9 * total)
          expect(upper.value ?? 0).toBeGreaterThanOrEqual((variance.value ?? 0) - 1e-9 * total)
        }
      }),
      { numRuns: 60 },
    )
  })
})
