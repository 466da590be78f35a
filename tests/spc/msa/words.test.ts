import { test } from 'vitest'
import { attributeStudy } from '../../../src/spc/msa/attributeStudy.ts'
import { biasStudy } from '../../../src/spc/msa/biasStudy.ts'
import { crossedStudy } from '../../../src/spc/msa/crossedStudy.ts'
import { linearityStudy } from '../../../src/spc/msa/linearityStudy.ts'
import { nestedStudy } from '../../../src/spc/msa/nestedStudy.ts'
import { stabilityStudy } from '../../../src/spc/msa/stabilityStudy.ts'
import type { RatingGrid } from '../../../src/spc/msa/studyInput.ts'
import { holdWords } from '../words/heldWords.ts'
import { aiag, aiagValues, golden, gridOf, options } from './studies.ts'

const tolerance = { ...options, tolerance: 8, multiplier: 5.15 }
const leftOut = [{ part: '3', reason: 'fell on the floor' }]
const equal = gridOf([
  [
    [1, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [1, 1],
  ],
])
const noRepeats = gridOf([
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
])
const noise = gridOf([
  [
    [1, 5],
    [4, 2],
  ],
  [
    [2, 4],
    [5, 1],
  ],
  [
    [3, 3.5],
    [2, 4],
  ],
])
const gap = gridOf(
  aiagValues.map((row, i) =>
    row.map((cell, j) => cell.map((x, k) => (i === 6 && j === 1 && k < 2 ? null : x))),
  ),
)
const lone = gridOf([[[1, 2]]])

// Would catch a number under another name, a step that got lost, and a sentence without its numbers.
test('crossed gauge studies say how each number came about, and what they find', () => {
  holdWords('crossedStudy', {
    pooled: crossedStudy(aiag, options),
    interacting: crossedStudy(gridOf(golden.interacting.values, { leftOut }), tolerance),
    noRepeats: crossedStudy(noRepeats, tolerance),
    equal: crossedStudy(equal, options),
    noise: crossedStudy(noise, options),
    gap: crossedStudy(gap, options),
    lone: crossedStudy(lone, options),
  })
})

test('nested gauge studies say how each number came about, and what they find', () => {
  holdWords('nestedStudy', {
    interacting: nestedStudy(gridOf(golden.interacting.values, { leftOut }), tolerance),
    noise: nestedStudy(noise, options),
    equal: nestedStudy(equal, options),
    noRepeats: nestedStudy(noRepeats, options),
    gap: nestedStudy(gap, options),
    lone: nestedStudy(lone, options),
  })
})

test('bias studies say how each number came about, and what they find', () => {
  holdWords('biasStudy', {
    good: biasStudy({ reference: 6, values: golden.bias.values }, { ...options, tolerance: 2 }),
    high: biasStudy({ reference: 6, values: [6.2, null, 6.3, 6.25] }, options),
    low: biasStudy({ reference: 6, values: [5.8, 5.7, 5.75] }, { ...options, tolerance: 0.5, level: 0.99 }),
    exact: biasStudy({ reference: 6, values: [6, 6] }, options),
    shifted: biasStudy({ reference: 6, values: [7, 7] }, options),
    missing: biasStudy({ reference: null, values: [1, 2] }, options),
    lone: biasStudy({ reference: 1, values: [1, null] }, options),
    none: biasStudy({ reference: 1, values: [] }, options),
    huge: biasStudy({ reference: -1e308, values: [1e308, 1e308] }, options),
  })
})

test('linearity studies say how each number came about, and what they find', () => {
  const { references, values } = golden.linearity
  const two = (low: number[], high: number[], references: (number | null)[] = [0, 8]) =>
    linearityStudy({ parts: ['a', 'b'], references, values: [low, high] }, options)
  holdWords('linearityStudy', {
    aiag: linearityStudy(
      { parts: references.map((_: number, i: number) => `m${i + 1}`), references, values },
      { ...options, tolerance: 4 },
    ),
    good: two([0.2, -0.3], [8.1, 7.9]),
    high: two([0.2, 0.21], [8.2, 8.21]),
    low: two([-0.2, -0.21], [7.8, 7.79]),
    rising: two([0, 0], [12, 12]),
    falling: two([0, 0], [4, 4]),
    exact: two([0, 0], [8, 8]),
    missing: two([0, 0], [8, 8], [0, null]),
    equal: two([0, 0], [8, 8], [2, 2]),
    few: two([0, 0], [8]),
    lone: linearityStudy({ parts: ['a'], references: [1], values: [[1, 2]] }, options),
  })
})

test('stability studies say how each number came about, and what they find', () => {
  const { values } = golden.stability
  const occasions = values.map((_: number[], i: number) => `day ${i + 1}`)
  const of = (given: (number | null)[][], reference: number | null = null) =>
    stabilityStudy({
      reference,
      occasions: given.map((_, i) => `week ${i + 1}`),
      trials: given[0]?.length ?? 1,
      values: given,
    })
  const calm = Array.from({ length: 12 }, (_, i) => [10 + (i % 3) / 10, 10.1 - (i % 2) / 10, 10.05])
  holdWords('stabilityStudy', {
    shifted: stabilityStudy({ reference: 6, occasions, trials: 3, values }),
    calm: of(calm, 10),
    long: of([...calm, ...calm]),
    single: of([[1], [null], [1.2], [1.1]]),
    wide: of(
      Array.from({ length: 6 }, (_, i) => Array.from({ length: 12 }, (_each, j) => (i * 5 + j * 7) % 11)),
    ),
    gaps: of([
      [1, 2, 1.5],
      [1.2, null, 1.4],
      [1.1, 1.7, null],
      [1.3, 1.6, 1.2],
    ]),
    lone: of([[1, 2]]),
    equal: of([
      [1, 1],
      [1, 1],
    ]),
    noRepeats: of([
      [1, 1],
      [2, 2],
    ]),
  })
})

test('agreement studies say how each number came about, and what they find', () => {
  const grid = (ratings: RatingGrid['ratings'], changes: Partial<RatingGrid> = {}): RatingGrid => ({
    parts: ratings.map((_, i) => String(i + 1)),
    appraisers: ['Ann', 'Bob', 'Cem'].slice(0, ratings[0]?.length ?? 0),
    trials: ratings[0]?.[0]?.length ?? 0,
    ratings,
    standard: ratings.map(() => null),
    ...changes,
  })
  const same = [
    [['ok'], ['ok']],
    [['ok'], ['ok']],
  ]
  const opposite = [
    [['ok'], ['bad']],
    [['bad'], ['ok']],
  ]
  const { ratings, standard } = golden.attribute
  holdWords('attributeStudy', {
    whole: attributeStudy(grid(ratings, { standard, leftOut }), options),
    noStandard: attributeStudy(grid(ratings), { ...options, level: 0.9 }),
    same: attributeStudy(grid(same, { standard: ['ok', 'ok'] }), options),
    opposite: attributeStudy(grid(opposite), options),
    opposed: attributeStudy(grid(opposite, { standard: ['ok', 'bad'] }), options),
    alike: attributeStudy(
      grid([
        [
          ['ok', 'ok'],
          ['ok', 'ok'],
        ],
        [
          ['bad', 'bad'],
          ['bad', 'bad'],
        ],
      ]),
      options,
    ),
    one: attributeStudy(
      grid([[['ok', 'ok', 'bad']], [['bad', 'bad', 'bad']]], { standard: ['ok', 'bad'] }),
      options,
    ),
    gap: attributeStudy(grid([[['ok', null]], [['bad', 'bad']]]), options),
    halfStandard: attributeStudy(grid([[['ok']], [['bad']]], { standard: ['ok', null] }), options),
    nothing: attributeStudy(grid([[['ok']], [['bad']]]), options),
    lone: attributeStudy(grid([[['ok', 'ok']]]), options),
  })
})
