import { expect, test } from 'vitest'
import { revisionOrigin } from '../../../src/renderer/features/limits/revisionOrigin.ts'

// Would catch limits of pre-control, which follow from the tolerance, told as given by a person, and samples called subgroups.
test.each([
  ['precontrol', 'given', null, 'From LSL and USL'],
  ['xbar_r', 'given', null, 'Centre and sigma given'],
  ['xbar_r', 'baseline', 25, 'From 25 subgroups'],
  ['p', 'baseline', 30, 'From 30 samples'],
  ['g', 'baseline', 12, 'From 12 events'],
] as const)('limits of %s by %s say where they come from', (chartType, method, subgroups, words) => {
  expect(revisionOrigin({ method, subgroups }, chartType)).toBe(words)
})
