import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { faultSentence } from '../../contract/validate.ts'
import type { SigmaMethod } from '../../spc/chartPlan.ts'
import type { CharacteristicSettings } from './describeCharacteristic.ts'
import { ruleFaults } from './ruleFaults.ts'

const ofSubgroups: readonly SigmaMethod[] = ['range', 'deviation', 'pooled']

/** Pairs of which the first must lie below the second, with whether they may be equal. */
const order = [
  ['lsl', 'usl', false],
  ['lsl', 'target', true],
  ['target', 'usl', true],
  ['plausible_min', 'plausible_max', false],
  ['plausible_min', 'lsl', true],
  ['plausible_min', 'target', true],
  ['plausible_min', 'usl', true],
  ['lsl', 'plausible_max', true],
  ['target', 'plausible_max', true],
  ['usl', 'plausible_max', true],
] as const

const orderFaults = (settings: CharacteristicSettings): ErrorDetail[] =>
  order.flatMap(([lower, upper, mayBeEqual]) => {
    const low = settings[lower]
    const high = settings[upper]
    if (low === null || high === null || low < high || (mayBeEqual && low === high)) return []
    return [{ field: lower, value: low, constraint: `must be ${mayBeEqual ? '<=' : '<'} ${upper} (${high})` }]
  })

const sizeFaults = ({ chart_type, subgroup_size }: CharacteristicSettings): ErrorDetail[] => {
  const single = chart_type === 'i_mr'
  if (single ? subgroup_size === 1 : subgroup_size >= 2) return []
  const constraint = single ? 'must be 1 on an i_mr chart' : `must be >= 2 on an ${chart_type} chart`
  return [{ field: 'subgroup_size', value: subgroup_size, constraint }]
}

const fewestFaults = ({ chart_params, subgroup_size }: CharacteristicSettings): ErrorDetail[] => {
  const fewest = chart_params.min_subgroup_size
  if (fewest === undefined || fewest <= subgroup_size) return []
  return [
    {
      field: 'chart_params.min_subgroup_size',
      value: fewest,
      constraint: `must be <= subgroup_size (${subgroup_size})`,
    },
  ]
}

const sigmaFaults = ({ chart_type, sigma_method }: CharacteristicSettings): ErrorDetail[] => {
  if (sigma_method === null || ofSubgroups.includes(sigma_method) === (chart_type !== 'i_mr')) return []
  const needs = chart_type === 'i_mr' ? 'moving_range, median_moving_range or mssd' : ofSubgroups.join(', ')
  return [
    {
      field: 'sigma_method',
      value: sigma_method,
      constraint: `must be one of ${needs} on an ${chart_type} chart`,
    },
  ]
}

/**
 * Checks the fields of a characteristic against each other.
 *
 * @throws ContractError VALIDATION_ERROR with every fault
 */
export const checkSettings = (settings: CharacteristicSettings): void => {
  const faults = [
    ...sizeFaults(settings),
    ...fewestFaults(settings),
    ...orderFaults(settings),
    ...sigmaFaults(settings),
    ...ruleFaults(settings.rules),
  ]
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}
