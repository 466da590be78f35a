import type { ChartPlan, SigmaMethod } from '../chartPlan.ts'
import { chartDefinition } from '../charts/chartRegistry.ts'
import { sigmaByMethod } from './sigmaByMethod.ts'
import type { SigmaEstimate, Unavailable } from './sigmaEstimate.ts'

/**
 * The method by which a plan's sigma is estimated: its own choice, or else the chart's.
 *
 * @returns null on a chart of counts, whose sigma follows from its centre; a reason where the chart cannot use the method
 * @example chosenMethod({ chartType: 'xbar_s', subgroupSize: 5, rules: rulePreset('default') }) // => 'deviation'
 */
export const chosenMethod = (plan: ChartPlan): SigmaMethod | Unavailable | null => {
  const { name, sigmaMethods } = chartDefinition(plan.chartType)
  const methods = sigmaMethods(plan.subgroupSize)
  const method = plan.sigmaMethod ?? methods[0]
  if (method === undefined) return null
  if (methods.includes(method)) return method
  const choices = methods.length === 0 ? 'the chart’s own' : methods.join(', ')
  return { reason: `The ${name} chart cannot estimate sigma by ${method}. Choose ${choices}.` }
}

/**
 * Sigma of single values from the variation within subgroups, or between neighbours on a chart of individuals, by the plan's method
 * or else the chart's own.
 *
 * @param subgroups in the order of measuring, without the excluded ones
 * @returns the estimate, positive and finite, or the reason why there is none
 * @example withinSigma({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, [[1], [3], [1]]) // ≈ { sigma: 1.7724538509055159, degreesOfFreedom: 1.431391 }
 */
export const withinSigma = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
): SigmaEstimate | Unavailable => {
  const method = chosenMethod(plan)
  if (method === null) {
    return { reason: 'This chart counts; its sigma follows from its centre line.' }
  }
  return typeof method === 'string' ? sigmaByMethod(method, subgroups) : method
}
