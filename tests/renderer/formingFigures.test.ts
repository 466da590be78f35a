import { expect, it } from 'vitest'
import { formingFigures } from '../../src/renderer/features/enter/formingFigures.ts'

const ring = {
  chart_type: 'xbar_r',
  subgroup_size: 5,
  decimals: 3,
  phase: 'monitoring',
  chart_params: {},
} as const

it('shows a dash, not 0 or NaN, while there is nothing to compute from', () => {
  expect(formingFigures(ring, [])).toEqual([
    ['Mean', '–'],
    ['Range', '–'],
    ['Typed', '0 of 5'],
  ])
  expect(formingFigures(ring, [null, 74.03]).slice(0, 2)).toEqual([
    ['Mean', '74.030'],
    ['Range', '–'],
  ])
  expect(formingFigures({ ...ring, chart_type: 'p' }, [3, null])).toEqual([['Fraction nonconforming', '–']])
})

it('agrees with the published first subgroup of the piston rings', () => {
  expect(formingFigures(ring, [74.03, 74.002, 74.019, 73.992, 74.008])).toEqual([
    ['Mean', '74.010'],
    ['Range', '0.038'],
    ['Typed', '5 of 5'],
  ])
})

it('shows the fraction of what was inspected (three bad ones would look like many or few)', () => {
  expect(formingFigures({ ...ring, chart_type: 'p', decimals: 0 }, [3, 60])).toEqual([
    ['Fraction nonconforming', '0.0500'],
  ])
})
