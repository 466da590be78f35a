import { describe, expect, it } from 'vitest'
import type { ChartModel } from '../../../src/renderer/charts/chartModel.ts'
import { draftSpan } from '../../../src/renderer/charts/limitsDraft.ts'
import { emptyTry } from '../../../src/renderer/features/limits/limitsTry.ts'
import { placeOf, placeText } from '../../../src/renderer/features/limits/subgroupPlace.ts'
import { withinBaseline } from '../../../src/renderer/features/limits/withinBaseline.ts'
import { storeOf } from '../charts/pointColumns.ts'

/** Five points a second apart, samples 1 to 5, the newest of eight: subgroups 4 to 8. */
const model = {
  points: storeOf([1, 2, 3, 4, 5]),
  total: 8,
  characteristic: { chart_type: 'p' },
} as ChartModel

describe('a typed baseline', () => {
  // Would catch numbers that are counted from the first loaded point instead of from the first subgroup.
  it('is found by the number that the chart writes below a point', () => {
    expect(placeOf(model, '4', 'number', 'from')).toEqual({ sampleId: 1 })
    expect(placeText(model, 5, 'number')).toBe('8')
    expect(placeOf(model, '3', 'number', 'from')).toEqual({ fault: 'Give a number from 4 to 8.' })
    expect(placeOf(model, '4.5', 'number', 'from')).toHaveProperty('fault')
    expect(placeOf(model, '', 'number', 'from')).toHaveProperty('fault')
  })

  // Would catch a period that leaves out the subgroup at its very end, or takes the one after it.
  it('is found by time, from a second on and up to a second', () => {
    const at = (second: number) =>
      placeText({ ...model, points: storeOf([1, 2, 3, 4, 5]) }, second + 1, 'time')
    expect(placeOf(model, at(1), 'time', 'from')).toEqual({ sampleId: 2 })
    expect(placeOf(model, at(1), 'time', 'to')).toEqual({ sampleId: 2 })
    expect(placeOf(model, '2100-01-01T00:00', 'time', 'from')).toHaveProperty('fault')
    expect(placeOf(model, '1960-01-01T00:00', 'time', 'to')).toHaveProperty('fault')
    expect(placeOf(model, 'yesterday', 'time', 'to')).toHaveProperty('fault')
    // Would catch subgroups that are spoken of on a chart of samples.
    expect(placeOf(model, '2100-01-01T00:00', 'time', 'from')).toEqual({
      fault: 'There is no sample from then on.',
    })
  })

  // Would catch an exclusion that is frozen for good although it lies outside of the baseline that is picked now.
  it('keeps only the exclusions within it, and says when its ends are swapped', () => {
    const tried = {
      ...emptyTry,
      from: 2,
      to: 4,
      excluded: new Map([
        [1, 'a'],
        [3, 'b'],
        [5, 'c'],
      ]),
    }
    expect([...withinBaseline(model, tried)[0].excluded.keys()]).toEqual([3])
    expect(withinBaseline(model, tried)[1]).toBeNull()
    expect(withinBaseline(model, { ...tried, from: 4, to: 2 })[1]).toMatch(/swap/i)
    expect(withinBaseline(model, emptyTry)[1]).toBeNull()
  })

  // Would catch a shaded stretch that misses its last subgroup.
  it('is shaded from its first to its last subgroup', () => {
    const draft = { from: 2, to: 4, excluded: new Set<number>(), limitsFor: () => null }
    expect(draftSpan(draft, model.points)).toEqual({ from: 1, to: 4 })
    expect(draftSpan({ ...draft, from: 99 }, model.points)).toBeNull()
    expect(draftSpan({ ...draft, to: null }, model.points)).toEqual({ from: 1, to: 5 })
  })
})
