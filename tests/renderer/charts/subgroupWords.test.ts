import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../../src/renderer/charts/chartModel.ts'
import { nameOfSample, numberOfSample } from '../../../src/renderer/charts/numberOfSample.ts'
import { createPointStore, mergePoints } from '../../../src/renderer/charts/pointStore.ts'
import { sizeOfLimits } from '../../../src/renderer/charts/shownChart.ts'
import { formerValues } from '../../../src/renderer/features/chart/formerValues.ts'
import { presetSource, rulePresets } from '../../../src/spc/rules/presetSource.ts'
import { columnsOf } from './pointColumns.ts'

/** A chart of samples that holds these, the newest of `total`. */
const holding = (total: number, ids: readonly number[]): ChartModel => {
  const points = createPointStore()
  mergePoints(points, columnsOf(ids.map((sample_id, at) => ({ sample_id, at, value: 1 }))))
  return { points, total, characteristic: { chart_type: 'p' } } as ChartModel
}

describe('what a subgroup is called', () => {
  const model = holding(1003, [812, 815, 819])

  // Would catch a row's id in place of the number, and numbers that begin at the first point that is loaded.
  test('is its number in the whole history', () => {
    expect([812, 815, 819].map((id) => numberOfSample(model, id))).toEqual([1001, 1002, 1003])
    expect(nameOfSample(model, 815)).toMatch(/^Sample 1.?002$/)
  })

  // Would catch the id of a subgroup that the chart does not hold, shown as its number.
  test('is no number where the chart does not hold it', () => {
    expect(numberOfSample(model, 7)).toBeNull()
    expect(nameOfSample(model, 7)).toBe('Sample')
  })
})

describe('the size that limits are for', () => {
  // Would catch limits of a chart whose n varies that do not say which n they are for, and an n where there is only one.
  test('is told where subgroups may differ in size', () => {
    const told = (chart_type: 'p' | 'c' | 'xbar_r', chart_params = {}) =>
      sizeOfLimits({ chart_type, subgroup_size: 50, chart_params })
    expect(told('p')).toBe('at n = 50')
    expect(told('c')).toBeNull()
    expect(told('xbar_r')).toBeNull()
    expect(told('xbar_r', { min_subgroup_size: 50 })).toBeNull()
    expect(told('xbar_r', { min_subgroup_size: 3 })).toBe('at n = 50')
    expect(sizeOfLimits({ chart_type: 'p', subgroup_size: 50, chart_params: {} }, 40)).toBe('at n = 40')
  })
})

describe('what a subgroup held before', () => {
  const before = { measurements: [], count: null, sample_size: null, batch_number: null, operator_id: null }

  // Would catch a count without its sample size, or a time rounded to a count.
  test('is told as the chart writes it', () => {
    const write = (value: number) => value.toFixed(2)
    expect(formerValues('xbar_r', { ...before, measurements: [1, 2.5] }, write)).toBe('1.00 · 2.50')
    expect(formerValues('p', { ...before, count: 3, sample_size: 40 }, write)).toBe('3 of 40')
    expect(formerValues('c', { ...before, count: 3 }, write)).toBe('3')
    expect(formerValues('t', { ...before, count: 3.25 }, write)).toBe('3.25')
  })
})

describe('a set of rules', () => {
  // Would catch a remark about the spread that is read on a chart which has no panel of it.
  test('speaks of the spread only in the words for charts that have one', () => {
    for (const name of rulePresets) expect(presetSource(name).remark, name).not.toMatch(/spread/i)
    expect(presetSource('default').onSpread).toBe('On the spread rule 1 alone.')
  })
})
