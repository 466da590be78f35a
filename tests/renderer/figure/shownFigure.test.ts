import { describe, expect, it } from 'vitest'
import { figureTitle, shownValue } from '../../../src/renderer/components/figure/shownFigure.ts'
import type { Figure } from '../../../src/spc/figure.ts'
import { figureTruth } from '../../support/figureTruth.ts'

const ratio: Figure = {
  name: 'Process capability index',
  symbol: 'Cpk',
  value: 4 / 3,
  reason: null,
  formula: 'd/(3σ̂)',
  inputs: [
    { symbol: 'd', meaning: 'distance to the nearer limit', value: 4 },
    { symbol: 'σ̂', meaning: 'sigma within subgroups', value: 1 },
  ],
  steps: [{ expression: '4/(3 · 1)', value: 4 / 3 }],
  source: 'Montgomery (2009), equation 8.9',
  excluded: [],
}
const missing: Figure = { ...ratio, value: null, reason: 'There is no specification limit.', steps: [] }

describe('a figure on the screen', () => {
  // Would catch a button that is called otherwise than the number beside it reads.
  it('is called by its label, its number as written, and what the button does', () => {
    const shown = { figure: ratio, decimals: 2, unit: 'mm' }
    expect(shownValue(shown)).toBe('1.33')
    expect(figureTitle(shown, 'Cpk')).toBe('Cpk 1.33 mm, show how')
    expect(shownValue({ figure: ratio })).toBe('1.333333333')
  })

  // Would catch "null, show how", and "0.00" for a number that does not exist.
  it('is a dash where there is no value, and says so', () => {
    expect(shownValue({ figure: missing, decimals: 2 })).toBe('–')
    expect(figureTitle({ figure: missing, decimals: 2 }, 'Cpk')).toBe('Cpk has no value, show why')
  })
})

describe('a p-value that rounds to nothing', () => {
  // "p = 0.000" reads as impossible; a mean of 0.0001 is still 0.000 at three decimals.
  it('is said to be smaller than what can be shown, and other numbers are not', () => {
    const tiny = { ...ratio, symbol: 'p', value: 1e-9 }
    expect(shownValue({ figure: tiny, decimals: 3 })).toBe('< 0.001')
    expect(shownValue({ figure: { ...tiny, value: 0.04 }, decimals: 3 })).toBe('0.040')
    expect(shownValue({ figure: { ...tiny, symbol: 'x̄' }, decimals: 3 })).toBe('0.000')
  })
})

describe('the truth of figures', () => {
  // Would catch a check that looks at the outermost object only, and so at no figure at all.
  it('finds figures however deep, by their place', () => {
    expect([...figureTruth({ rows: [{ cpk: ratio }, { cpk: missing }] }).keys()]).toEqual([
      'rows.0.cpk',
      'rows.1.cpk',
    ])
  })

  // Would catch a check that lets a wrong panel pass.
  it.each([
    ['a last step of another value', { ...ratio, steps: [{ expression: '4/3', value: 1.3333 }] }],
    ['no step', { ...ratio, steps: [] }],
    ['no value and no reason', { ...ratio, value: null }],
    ['a value and a reason', { ...ratio, reason: 'There is none.' }],
    ['no source', { ...ratio, source: ' ' }],
    ['no formula', { ...ratio, formula: '' }],
    ['NaN as a value', { ...ratio, value: Number.NaN, steps: [{ expression: 'x', value: Number.NaN }] }],
    ['NaN in words', { ...ratio, steps: [{ expression: 'NaN/3', value: 4 / 3 }] }],
    ['an infinite number beside it', { cpk: ratio, cp: Number.POSITIVE_INFINITY }],
  ])('refuses %s', (_fault, given) => {
    expect(() => figureTruth(given)).toThrow()
  })
})
