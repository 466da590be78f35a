import { expect, test } from 'vitest'
import type { Figure } from '../../../src/spc/figure.ts'
import { crossedStudy } from '../../../src/spc/msa/crossedStudy.ts'
import { gaugeVerdict } from '../../../src/spc/msa/gaugeVerdict.ts'
import { aiag, options } from './studies.ts'

const { analysis } = crossedStudy(aiag, options)
const components = analysis?.components ?? []

const figure = (value: number | null): Figure => ({
  name: 'a',
  symbol: 'a',
  value,
  reason: value === null ? 'There is none.' : null,
  formula: 'a',
  inputs: [],
  steps: [],
  source: 'a',
  excluded: [],
})

const verdictOf = (share: number | null, tolerance: number | null, categories: number | null) =>
  gaugeVerdict(
    components.map((one) =>
      one.id === 'gauge' ? { ...one, share: figure(share), tolerance: figure(tolerance) } : one,
    ),
    figure(categories),
  )

// AIAG (2010), chapter II, section D: under 10 % good, over 30 % not usable, ndc of 5 or more. Would catch a gauge on the line that
// is judged as beyond it, and one that is good by one measure and poor by another.
test.each([
  [9.99, null, 5, 'good'],
  [10, null, 5, 'marginal'],
  [30, null, 5, 'marginal'],
  [30.01, null, 5, 'poor'],
  [5, null, 4, 'marginal'],
  [5, null, null, 'good'],
  [5, 10, 5, 'marginal'],
  [5, 31, 9, 'poor'],
  [31, 5, 9, 'poor'],
  [40, 20, 4, 'poor'],
] as const)(
  '%d %% of the variation, %d %% of the tolerance and %d classes are %s',
  (share, tolerance, ndc, grade) => {
    const { grade: found, sentence, remarks } = verdictOf(share, tolerance, ndc)
    expect(found).toBe(grade)
    expect(sentence.includes('of the tolerance')).toBe(tolerance !== null)
    expect(remarks.some((remark) => remark.startsWith('It tells only'))).toBe(ndc === 4)
  },
)

test('a gauge without a share is not judged, and the sentence says why', () => {
  expect(verdictOf(null, null, 5)).toEqual({
    grade: 'none',
    sentence: 'The gauge cannot be judged: There is none.',
    remarks: [],
  })
})
