import { describe, expect, it } from 'vitest'
import { bandAt } from '../../../src/renderer/features/capability/bandAt.ts'
import { countScale } from '../../../src/renderer/features/capability/countScale.ts'
import { ppmWords } from '../../../src/renderer/features/capability/ppmWords.ts'
import { refutedWords } from '../../../src/renderer/features/capability/refutedWords.ts'
import {
  firstChoice,
  periodFault,
  spanOptions,
  studyQuery,
} from '../../../src/renderer/features/capability/studyChoice.ts'
import { ticksApart } from '../../../src/renderer/features/capability/ticksApart.ts'
import { verdict } from '../../../src/renderer/features/capability/verdict.ts'
import { capabilityStudy } from '../../../src/spc/capability/capabilityStudy.ts'
import { rulePreset } from '../../../src/spc/rules/rulePreset.ts'
import { describeCapability } from '../../../src/station/reader/describeCapability.ts'
import rings from '../../fixtures/reference/piston-rings.json' with { type: 'json' }

const told = (distribution: 'normal' | 'weibull', subgroups: number[][], usl: number | null = rings.usl) =>
  describeCapability(
    capabilityStudy(
      { chartType: 'xbar_r', subgroupSize: 5, rules: rulePreset('default') },
      subgroups,
      { lsl: null, usl, target: null },
      { distribution },
    ),
    { stable: true, reasons: [] },
    null,
  )

// Would catch a p of nought, and one that is rounded across the bound.
it.each([
  [1e-12, '(p < 0.005)'],
  [0.0049, '(p < 0.005)'],
  [0.005, '(p = 0.005)'],
  [0.0213, '(p = 0.021)'],
])('a normal curve that the values refute at p = %d is told with %s', (probability, words) => {
  expect(refutedWords(probability)).toBe(
    `The values do not follow a normal curve ${words}: these figures do not hold.`,
  )
})

describe('a study in one sentence', () => {
  it('tells the worse index with its interval, and what is expected out of specification', () => {
    expect(verdict(told('normal', rings.subgroups.slice(0, 25)), 0.95)).toMatch(
      /^Cpk is 1\.\d\d, with 95 % confidence between 1\.\d\d and 1\.\d\d; [\d.]+ ppm are expected out of specification\.$/,
    )
  })

  it('of a fitted distribution tells Ppk, which has no interval', () => {
    expect(verdict(told('weibull', rings.subgroups.slice(0, 25)), 0.95)).toMatch(/^Ppk is \d\.\d\d; /)
  })

  it('is missing where there is no index', () => {
    expect(verdict(told('normal', rings.subgroups, null), 0.95)).toBeNull()
  })
})

// Would catch a tiny share that reads as none.
it.each([
  [null, '–'],
  [0, '0'],
  [0.00001, 'under 0.0001'],
  [0.0512, '0.05'],
  [1349.898, '1350'],
])('%s parts per million are written %s', (value, words) => {
  expect(ppmWords(value)).toBe(words)
})

describe('what is asked for a choice', () => {
  it('is all at first, but the newest of very many', () => {
    expect(studyQuery(7, firstChoice(40))).toEqual({
      characteristic_id: 7,
      distribution: 'normal',
      level: 0.95,
    })
    expect(studyQuery(7, firstChoice(100_000)).last).toBe(5000)
  })

  it('is a period in the plant’s own time, open at an empty end', () => {
    const choice = { ...firstChoice(40), span: 'period', from: '2026-01-05T06:00', to: '' }
    expect(studyQuery(7, choice)).toMatchObject({ from: new Date('2026-01-05T06:00').toISOString() })
    expect(studyQuery(7, choice)).not.toHaveProperty('to')
    expect(periodFault({ ...choice, to: '2026-01-04T06:00' })).toBe('Ends before it begins')
    // The fields of a period that is not chosen are not asked for.
    expect(studyQuery(7, { ...choice, span: 'all' })).not.toHaveProperty('from')
  })

  it('offers no more of the newest than there are', () => {
    expect(spanOptions(60).map(({ value }) => value)).toEqual(['all', '25', '50', 'period'])
  })
})

it('reads a band between the heights at which it is known, and at its ends beyond', () => {
  const band = { y: [0, 1], low: [0, 2], high: [1, 3] }
  expect(bandAt(band, 0.5)).toEqual({ low: 1, high: 2 })
  expect(bandAt(band, 9)).toEqual({ low: 2, high: 3 })
  expect(bandAt(band, -9)).toEqual({ low: 0, high: 1 })
})

it.each([1, 2, 25, 100])('numbers %i points from 1, none beyond', (count) => {
  const { ticks, low, high } = countScale(count)
  for (const { at, label } of ticks) {
    expect(Number(label)).toBe(at + 1)
    expect(at).toBeGreaterThan(low)
    expect(at).toBeLessThan(high)
  }
})

it('leaves out ticks that would stand on each other, not all after a near one', () => {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((x) => ({ value: x, x }))
  expect(ticksApart(ticks, 0.4).map(({ x }) => x)).toEqual([0, 0.4, 0.8])
})
