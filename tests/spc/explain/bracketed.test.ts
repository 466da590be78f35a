import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEvaluator } from '../../../src/spc/createEvaluator.ts'
import { explainPoint } from '../../../src/spc/explain/explainPoint.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { planOf } from '../plans.ts'

// Would catch "−9.4 − −10", which reads like a typing error: a gauge at −10 °C or a deviation from nominal has such values all day.
test('no step of a point has two signs in a row, whatever the sign of its values', () => {
  const plan = planOf('xbar_r')
  const reading = fc.integer({ min: -99, max: 99 }).map((tenths) => tenths / 10)
  fc.assert(
    fc.property(fc.array(reading, { minLength: 5, maxLength: 5 }), reading, (values, centerLine) => {
      const estimate = { centerLine, sigma: 1 }
      const point = createEvaluator(plan, estimate).step(values)
      const subgroup = {
        plan,
        estimate,
        values,
        part: null,
        point,
        previous: null,
        memory: null,
        excluded: false,
      }
      for (const { steps } of figureTruth(explainPoint(subgroup, point.zone)).values()) {
        for (const { expression } of steps) expect(expression).not.toMatch(/[−+·] −/)
      }
    }),
  )
})
