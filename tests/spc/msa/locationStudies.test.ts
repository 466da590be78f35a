import { describe, expect, it, test } from 'vitest'
import { biasStudy } from '../../../src/spc/msa/biasStudy.ts'
import { linearityStudy } from '../../../src/spc/msa/linearityStudy.ts'
import { stabilityStudy } from '../../../src/spc/msa/stabilityStudy.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { golden, near, options } from './studies.ts'

describe('bias', () => {
  const { values, ...expected } = golden.bias

  it('agrees with R’s t test on the AIAG example', () => {
    const study = biasStudy({ reference: 6, values }, { ...options, tolerance: 2 })
    const { analysis } = study
    near(analysis?.mean.value, expected.mean)
    near(analysis?.repeatability.value, expected.s)
    near(analysis?.t.value, expected.t, 1e-9)
    near(analysis?.p.value, expected.p)
    near(analysis?.lower.value, expected.lower)
    near(analysis?.upper.value, expected.upper)
    near(analysis?.tolerance.repeatability.value, (100 * 6 * expected.s) / 2)
    expect(study.verdict.grade).toBe('good')
    expect(figureTruth(study).size).toBe(12)
  })

  it('tells which way a biased gauge reads, and does not count blanks', () => {
    const study = biasStudy({ reference: 6, values: [6.2, null, 6.3, 6.25, null] }, options)
    expect(study.analysis?.count.value).toBe(3)
    expect(study.verdict).toMatchObject({ grade: 'poor' })
    expect(study.verdict.sentence).toMatch(/reads 0.25 too high/)
  })

  it.each([
    [{ reference: null, values: [1, 2] }, 'The reference value is missing.'],
    [{ reference: 1, values: [1, null] }, 'At least 2 measurements are needed; there is 1.'],
    [{ reference: -1e308, values: [1e308, 1e308] }, /beyond what can be computed/],
  ])('says what is missing (%#)', (input, sentence) => {
    const study = biasStudy(input, options)
    figureTruth(study)
    expect(study.verdict.grade).toBe('none')
    expect(study.verdict.sentence).toMatch(sentence)
  })

  // Would catch 100 × 0.57 as it is computed: 56.99999999999999.
  it('writes the level of the interval as it was asked for', () => {
    const study = biasStudy({ reference: 6, values: [6.2, 6.3, 6.25] }, { ...options, level: 0.57 })
    expect(study.verdict.sentence).toContain('the 57 % interval')
    const unsure = biasStudy({ reference: 6, values: [5.9, 6.3, 5.85] }, { ...options, level: 0.57 })
    expect(unsure.verdict.sentence).toContain('the 57 % interval')
  })

  it('needs no t where the gauge always shows the same', () => {
    const exact = biasStudy({ reference: 6, values: [6, 6, 6] }, options)
    figureTruth(exact)
    expect(exact.verdict.grade).toBe('good')
    expect(exact.analysis?.t.reason).toContain('do not scatter')
    expect(biasStudy({ reference: 6, values: [7, 7] }, options).verdict.grade).toBe('poor')
    // Would catch values too far apart to be squared that are said to be the same.
    const wild = biasStudy({ reference: 1e308, values: [-1e308, 1e308] }, options)
    figureTruth(wild)
    expect(wild.verdict).toMatchObject({ grade: 'none', sentence: expect.stringMatching(/beyond what can/) })
  })
})

describe('linearity', () => {
  const { references, values, ...expected } = golden.linearity
  const parts = references.map((_: number, i: number) => String(i + 1))

  it('agrees with R’s regression on the AIAG example', () => {
    const study = linearityStudy({ parts, references, values }, { ...options, tolerance: 4 })
    const { analysis } = study
    for (const name of ['slope', 'intercept'] as const) {
      for (const key of ['estimate', 'error', 't', 'lower', 'upper'] as const) {
        near(analysis?.[name][key].value, expected[name][key])
      }
      near(analysis?.[name].p.value, expected[name].p, 1e-9)
    }
    near(analysis?.deviation.value, expected.s)
    near(analysis?.determination.value, expected.r2)
    for (const [place, row] of [
      [0, 0],
      [20, 1],
      [40, 2],
    ] as const) {
      const at = analysis?.band[place]
      near(at?.fit, expected.band[row][0])
      near(at?.lower, expected.band[row][1])
      near(at?.upper, expected.band[row][2])
    }
    near(analysis?.linearity.value, 13.1666666666667)
    expect(study.verdict.grade).toBe('poor')
    expect(study.verdict.sentence).toMatch(/falls by 0.132 for each unit/)
    figureTruth(study)
  })

  it('takes masters that were measured unequally often, as R does', () => {
    const study = linearityStudy(
      {
        parts: ['a', 'b', 'c'],
        references: [1, 2, 3],
        values: [
          [1.1, 1.2, null],
          [2, 2.1, 2.2],
          [3.3, 3.2],
        ],
      },
      options,
    )
    // R: lm(c(.1, .2, 0, .1, .2, .3, .2) ~ c(1, 1, 2, 2, 2, 3, 3))
    near(study.analysis?.slope.estimate.value, 0.05, 1e-12)
    near(study.analysis?.intercept.estimate.value, 0.05714285714285714, 1e-12)
    expect(study.analysis?.points.length).toBe(7)
  })

  it('finds a gauge linear that is not, only where the band holds the zero line between the masters too', () => {
    const even = linearityStudy(
      {
        parts: ['1', '2'],
        references: [0, 10],
        values: [
          [0.2, -0.3],
          [10.1, 9.9],
        ],
      },
      options,
    )
    expect(even.verdict.grade).toBe('good')
    const shifted = linearityStudy(
      {
        parts: ['1', '2'],
        references: [0, 10],
        values: [
          [0.2, 0.21],
          [10.2, 10.21],
        ],
      },
      options,
    )
    expect(shifted.verdict.sentence).toMatch(/biased over its range, by 0.205 on average/)
  })

  it.each([
    [{ parts: ['1'], references: [1], values: [[1, 2]] }, /At least 2 masters/],
    [
      {
        parts: ['1', '2'],
        references: [1, null],
        values: [
          [1, 2],
          [2, 3],
        ],
      },
      'Part 2 has no reference value. Enter it.',
    ],
    [
      {
        parts: ['1', '2'],
        references: [1, 2],
        values: [
          [1, 2],
          [2, null],
        ],
      },
      'Part 2 needs at least 2 measurements; it has 1.',
    ],
    [
      {
        parts: ['1', '2'],
        references: [2, 2],
        values: [
          [1, 2],
          [2, 3],
        ],
      },
      /All reference values are the same/,
    ],
    [
      {
        parts: ['1', '2'],
        references: [1, 1e308],
        values: [
          [1, 2],
          [2, 3],
        ],
      },
      /too large/,
    ],
  ])('says what is missing (%#)', (input, sentence) => {
    const study = linearityStudy(input, options)
    figureTruth(study)
    expect(study.verdict).toMatchObject({ grade: 'none' })
    expect(study.verdict.sentence).toMatch(sentence)
  })

  // Would catch a gauge without scatter, which has no p-value, that is called equally biased at both ends.
  it.each([
    [
      [
        [0, 0],
        [12, 12],
      ],
      /not linear: its bias rises by 0.5 for each unit/,
    ],
    [
      [
        [1, 1],
        [9, 9],
      ],
      /biased over its range, by 1 on average/,
    ],
  ])('tells a slope from a level where every bias lies on the line (%#)', (values, sentence) => {
    const study = linearityStudy({ parts: ['1', '2'], references: [0, 8], values }, options)
    figureTruth(study)
    expect(study.verdict.sentence).toMatch(sentence)
  })

  it('gives reasons in place of t where every bias lies on the line', () => {
    const study = linearityStudy(
      {
        parts: ['1', '2'],
        references: [1, 2],
        values: [
          [1, 1],
          [2, 2],
        ],
      },
      options,
    )
    figureTruth(study)
    expect(study.verdict.grade).toBe('good')
    expect(study.analysis?.determination.reason).toContain('All biases are the same')
  })
})

describe('stability', () => {
  const { values, ...expected } = golden.stability
  const occasions = values.map((_: number[], i: number) => `day ${i + 1}`)

  it('agrees with R in centre, sigma and limits, and finds the shift', () => {
    const study = stabilityStudy({ reference: 6, occasions, trials: 3, values })
    near(study.analysis?.center.value, expected.center)
    near(study.analysis?.sigma.value, expected.sigma, 1e-8)
    near(study.analysis?.upper.value, expected.ucl, 1e-8)
    near(study.analysis?.lower.value, expected.lcl, 1e-8)
    expect(study.verdict.grade).toBe('poor')
    expect(study.verdict.sentence).toMatch(
      /3 of 12 occasions signal, first day 7: Beyond control limits: 5.977 is 0.002 below LCL/,
    )
    figureTruth(study)
  })

  it('leaves out occasions without a value, and makes a chart of individuals of single ones', () => {
    const study = stabilityStudy({
      reference: null,
      occasions: ['a', 'b', 'c', 'd'],
      trials: 1,
      values: [[1], [null], [1.2], [1.1]],
    })
    expect(study.analysis).toMatchObject({ chart: 'i_mr', bias: null })
    expect(study.analysis?.points.map(({ occasion }) => occasion)).toEqual([0, 2, 3])
    expect(study.verdict.remarks[0]).toContain('only 3 occasions')
    figureTruth(study)
  })

  it.each([
    [
      [
        [1, 2],
        [null, null],
      ],
      'At least 2 occasions are needed; there is 1.',
    ],
    [
      [
        [1, 1],
        [1, 1],
      ],
      /All values are the same/,
    ],
  ])('says what is missing (%#)', (given, sentence) => {
    const study = stabilityStudy({ reference: null, occasions: ['a', 'b'], trials: 2, values: given })
    figureTruth(study)
    expect(study.analysis).toBeNull()
    expect(study.verdict.sentence).toMatch(sentence)
  })
})

test('a gauge that never varies within an occasion has no limits, and says why', () => {
  const study = stabilityStudy({
    reference: null,
    occasions: ['a', 'b'],
    trials: 2,
    values: [
      [1, 1],
      [2, 2],
    ],
  })
  expect(study.analysis).toBeNull()
  expect(study.problems[0]?.sentence).not.toBe('')
})
