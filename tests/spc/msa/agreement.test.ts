import { describe, expect, it } from 'vitest'
import { attributeStudy } from '../../../src/spc/msa/attributeStudy.ts'
import type { RatingGrid } from '../../../src/spc/msa/studyInput.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { golden, near, options } from './studies.ts'

const grid = (ratings: RatingGrid['ratings'], changes: Partial<RatingGrid> = {}): RatingGrid => ({
  parts: ratings.map((_, i) => String(i + 1)),
  appraisers: ['Ann', 'Bob', 'Cem'].slice(0, ratings[0]?.length ?? 0),
  trials: ratings[0]?.[0]?.length ?? 0,
  ratings,
  standard: ratings.map(() => null),
  ...changes,
})

const expected = golden.attribute
const study = attributeStudy(grid(expected.ratings, { standard: expected.standard }), options)
const analysis =
  study.analysis ??
  (() => {
    throw new Error('the study was not computed')
  })()

const sameRate = (rate: (typeof analysis)['between'], of: typeof golden): void => {
  expect(rate?.matched.value).toBe(of.matched)
  near(rate?.lower.value, of.lower)
  near(rate?.upper.value, of.upper)
}

const sameKappa = (kappa: (typeof analysis)['cohen'][number] | undefined, of: typeof golden): void => {
  for (const key of ['kappa', 'error', 'z', 'lower', 'upper'] as const) near(kappa?.[key].value, of[key])
  near(kappa?.p.value, of.p, 1e-9)
}

describe('agreement of 3 appraisers on 30 parts in 3 categories', () => {
  it('agrees with R’s exact binomial intervals', () => {
    for (const [j, of] of expected.within.entries()) sameRate(analysis.within[j] ?? null, of)
    for (const [j, of] of expected.right.entries()) sameRate(analysis.standard[j] ?? null, of)
    sameRate(analysis.between, expected.between)
    sameRate(analysis.all, expected.all)
  })

  it('agrees with R in Cohen’s kappa, against the standard and by pairs', () => {
    for (const [j, of] of expected.cohenStandard.entries()) sameKappa(analysis.cohen[j], of)
    for (const [j, of] of expected.cohenPairs.entries()) sameKappa(analysis.cohen[3 + j], of)
    expect(analysis.cohen.map(({ first, second }) => [first, second])).toEqual([
      ['Ann', null],
      ['Bob', null],
      ['Cem', null],
      ['Ann', 'Bob'],
      ['Ann', 'Cem'],
      ['Bob', 'Cem'],
    ])
  })

  it('agrees with R in Fleiss’ kappa, by category and overall', () => {
    for (const [place, of] of [
      [0, expected.fleissAll],
      [1, expected.fleissFirst],
    ] as const) {
      of.forEach((row: typeof golden, i: number) => {
        const kappa = analysis.fleiss[place]?.kappas[i]
        expect(kappa?.category).toBe(row.category)
        for (const key of ['kappa', 'error', 'z'] as const) near(kappa?.[key].value, row[key])
        near(kappa?.p.value, row.p, 1e-9)
      })
    }
  })

  it('is judged by the appraiser who is worst against the standard', () => {
    expect(study.verdict.sentence).toContain('kappa is 0.75 (the lowest, of Cem and the standard')
    expect(study.verdict.grade).toBe('marginal')
    expect(study.verdict.remarks).toContain('Everybody was right every time on 19 of 30 parts (63.3 %).')
  })

  it('has each number as a figure', () => {
    expect(figureTruth(study).size).toBeGreaterThan(100)
  })
})

describe('kappa where it does not exist', () => {
  // Would catch 0/0: chance alone makes two raters agree who only ever say one thing.
  it('says that everybody gave every part one category', () => {
    const all = grid(
      [
        [['ok'], ['ok']],
        [['ok'], ['ok']],
      ],
      { standard: ['ok', 'ok'] },
    )
    const same = attributeStudy(all, options)
    figureTruth(same)
    expect(same.analysis?.between?.percent.value).toBe(100)
    expect(same.verdict.grade).toBe('none')
    expect(same.verdict.sentence).toBe(
      'Ann and the standard gave every part the same category, “ok”: chance alone would make them agree, so kappa has no value.',
    )
    expect(same.analysis?.fleiss[0]?.kappas.at(-1)?.kappa.value).toBeNull()
  })

  it('has a value of 0, not a reason, where one of two raters never varies', () => {
    const one = attributeStudy(
      grid([
        [['ok'], ['ok']],
        [['ok'], ['bad']],
        [['ok'], ['bad']],
      ]),
      options,
    )
    figureTruth(one)
    expect(one.analysis?.cohen[0]?.kappa.value).toBe(0)
    expect(one.analysis?.cohen[0]?.z.reason).toContain('standard error is 0')
  })

  it('reaches −1 where two raters always say the opposite, and 1 where they never differ', () => {
    const opposite = attributeStudy(
      grid([
        [['ok'], ['bad']],
        [['bad'], ['ok']],
      ]),
      options,
    )
    expect(opposite.analysis?.cohen[0]?.kappa.value).toBe(-1)
    expect(opposite.verdict.grade).toBe('poor')
    const alike = attributeStudy(
      grid([
        [['ok'], ['ok']],
        [['bad'], ['bad']],
      ]),
      options,
    )
    expect(alike.analysis?.cohen[0]?.kappa.value).toBe(1)
    expect(alike.verdict.grade).toBe('good')
    figureTruth([opposite, alike])
  })
})

describe('judgements that are missing', () => {
  it('are named by part, appraiser and trial', () => {
    const gap = attributeStudy(
      grid([
        [
          ['ok', 'ok'],
          ['ok', 'bad'],
        ],
        [
          ['bad', null],
          ['bad', 'bad'],
        ],
      ]),
      options,
    )
    expect(gap.problems).toEqual([
      {
        sentence: 'Part 2, Ann, trial 2 has no rating. Enter it, or leave part 2 out with a reason.',
        part: 1,
        appraiser: 0,
        trial: 1,
      },
    ])
  })

  it('are a standard of some parts only', () => {
    const gap = attributeStudy(grid([[['ok']], [['bad']]], { standard: ['ok', null] }), options)
    expect(gap.problems).toEqual([
      { sentence: 'Part 2 has no standard, and others have. Enter it.', part: 1 },
    ])
  })

  it('leave nothing to compare with one appraiser, one trial and no standard', () => {
    const lone = attributeStudy(grid([[['ok']], [['bad']]]), options)
    expect(lone.verdict).toMatchObject({
      grade: 'none',
      sentence: 'There are no two judgements of one part to compare.',
    })
  })
})
