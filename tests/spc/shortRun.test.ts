import { describe, expect, it } from 'vitest'
import type { ChartPlan, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { partFault } from '../../src/spc/charts/shortRunPart.ts'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { estimateProcess } from '../../src/spc/estimateProcess.ts'
import { explainPoint } from '../../src/spc/explain/explainPoint.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { figureTruth } from '../support/figureTruth.ts'

const planOf = (chartType: 'short_run_deviation' | 'short_run_z', partNumber: string): ChartPlan => ({
  chartType,
  subgroupSize: 1,
  rules: rulePreset('default'),
  params: { parts: [{ partNumber, target: 9 }] },
})

const ofThree = (plan: ChartPlan, part: string): ReturnType<typeof estimateProcess> =>
  estimateProcess(plan, [[10], [12], [9]], [part, part, part])

const estimateOf = (plan: ChartPlan, part: string): ProcessEstimate => {
  const estimate = ofThree(plan, part)
  if ('reason' in estimate) throw new Error(estimate.reason)
  return estimate
}

describe('a part number that every object has a property of', () => {
  // Would catch a lookup that finds Object.prototype.constructor for a target, and plots NaN.
  it.each(['constructor', '__proto__', 'toString'])('is not known unless it was set up: %s', (part) => {
    const plan = planOf('short_run_deviation', 'A')
    const estimate = estimateOf(plan, 'A')
    expect(partFault(plan, estimate, part)).toMatch(/has no target/)
    expect(() => createEvaluator(plan, estimate).step([10], part)).toThrow(RangeError)
  })

  // Would catch parts that are kept in an object where the name is a setter.
  it.each(['constructor', '__proto__', 'toString'])('is a part like others where it was: %s', (part) => {
    for (const chartType of ['short_run_deviation', 'short_run_z'] as const) {
      const plan = planOf(chartType, part)
      const point = createEvaluator(plan, estimateOf(plan, part)).step([10], part)
      const usual = planOf(chartType, 'A')
      expect(point).toEqual(createEvaluator(usual, estimateOf(usual, 'A')).step([10], 'A'))
    }
  })
})

describe('the standardized range of equal values', () => {
  // Would catch a sigma that is worked back from the range itself: 0/0, "(5 − 5)/NaN" on the panel.
  it('is explained by the sigma of its part', () => {
    const plan: ChartPlan = {
      ...planOf('short_run_z', 'A'),
      subgroupSize: 3,
      params: { parts: [{ partNumber: 'A', target: 9, sigma: 2 }] },
    }
    const estimate = estimateProcess(
      plan,
      [
        [5, 6, 7],
        [5, 5, 5],
      ],
      ['A', 'A'],
    )
    if ('reason' in estimate) throw new Error(estimate.reason)
    const values = [5, 5, 5]
    const point = createEvaluator(plan, estimate).step(values, 'A')
    const figures = explainPoint(
      { plan, estimate, values, part: 'A', point, previous: null, memory: null, excluded: false },
      point.zone,
    )
    figureTruth(figures)
    expect(figures.dispersion?.steps.at(-1)).toEqual({ expression: '(5 − 5)/2', value: 0 })
  })
})
