import { expect, it } from 'vitest'
import { changeKinds, curveSizes } from '../../src/renderer/features/power/changeKind.ts'
import { everyWords } from '../../src/renderer/features/power/everyWords.ts'
import { runLengthWords } from '../../src/renderer/features/power/falseAlarmWords.ts'

it('writes run lengths with decimals only while they are short', () => {
  expect([4.23, 9.96, 118.7, 3_361_773].map(runLengthWords)).toEqual(['4.2', '10.0', '119', '3,360,000'])
})

it('writes the time between subgroups', () => {
  expect([480, 160, 45, 0.2].map(everyWords)).toEqual(['8 h', '2 h 40 min', '45 min', '1 min'])
})

// A fraction of 2 % has no shift in sigmas: what it becomes is asked, and its curve starts at what it was.
it('asks for the new level on charts of counts, and never for a fraction of one or more', () => {
  const [kind] = changeKinds({ chart_type: 'p', subgroup_size: 50, level: 0.4 }, false)
  expect(kind).toMatchObject({ kind: 'level', from: 0.4, to: 0.95 })
  expect(kind?.of(0.5)).toEqual({ shift: 0.5 })
  expect(changeKinds({ chart_type: 'xbar_r', subgroup_size: 5 }, true).map((one) => one.kind)).toEqual([
    'shift',
    'ratio',
  ])
})

it('draws the curve from end to end', () => {
  const [kind] = changeKinds({ chart_type: 'i_mr', subgroup_size: 1 }, true)
  if (kind === undefined) throw new Error('no kind')
  const sizes = curveSizes(kind)
  expect([sizes[0], sizes.at(-1)]).toEqual([0, 4])
})
