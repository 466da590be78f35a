import { expect, test } from 'vitest'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { explainLimits } from '../../src/spc/explain/explainLimits.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { worstRelativeError } from './relativeError.ts'

// Would catch a revision, or limits that are tried out, told with the limits of plain means while the chart draws narrower ones.
test('the limits of an EWMA chart of which no point is meant are those that its points settle at', () => {
  const plan = {
    chartType: 'ewma' as const,
    subgroupSize: 5,
    rules: rulePreset('default'),
    params: { lambda: 0.2, L: 2.7 },
  }
  const estimate = { centerLine: 10, sigma: 2 }
  const chart = createEvaluator(plan, estimate)
  let size = 0
  for (let i = 0; i < 300; i++) size = chart.step([9, 10, 11, 10, 10]).equivalentSize
  const settled = limitsAt(plan, estimate, 5)
  // μ₀ ± Lσ√(λ/((2 − λ)n)) = 10 ± 2.7 · 2 · √(0.2/9)
  const late = limitsAt(plan, estimate, 5, size)
  const pairs = [
    [settled.ucl, 10.8049844718999],
    [settled.ucl, late.ucl],
    [settled.lcl, late.lcl],
  ] as const
  expect(worstRelativeError(pairs)).toBeLessThan(1e-12)
  expect(explainLimits(plan, estimate, 5).location.ucl.value).toBe(settled.ucl)
})
