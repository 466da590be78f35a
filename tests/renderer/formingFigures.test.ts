import { expect, it } from 'vitest'
import { formingFigures } from '../../src/renderer/features/enter/formingFigures.ts'

it('shows a dash, not 0 or NaN, while there is nothing to compute from', () => {
  expect(formingFigures([], 3)).toEqual({ mean: '–', range: '–' })
  expect(formingFigures([74.03], 3)).toEqual({ mean: '74.030', range: '–' })
})

it('agrees with the published first subgroup of the piston rings', () => {
  expect(formingFigures([74.03, 74.002, 74.019, 73.992, 74.008], 3)).toEqual({
    mean: '74.010',
    range: '0.038',
  })
})
