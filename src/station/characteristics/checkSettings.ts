import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { faultSentence } from '../../contract/validate.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../spc/charts/shortRunPart.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { chartParamFaults } from './chartParamFaults.ts'
import type { CharacteristicSettings } from './describeCharacteristic.ts'
import { ruleFaults } from './ruleFaults.ts'

const article = (chartType: ChartType): string => (/^[aeiox]/.test(chartType) ? 'an' : 'a')

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
  const { minimumSize, maximumSize } = chartDefinition(chart_type)
  if (subgroup_size >= minimumSize && subgroup_size <= maximumSize) return []
  const bounds = minimumSize === maximumSize ? `${minimumSize}` : `${minimumSize} to ${maximumSize}`
  const constraint = `must be ${bounds} on ${article(chart_type)} ${chart_type} chart`
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

const sigmaFaults = ({ chart_type, sigma_method, subgroup_size }: CharacteristicSettings): ErrorDetail[] => {
  if (sigma_method === null) return []
  const methods = chartDefinition(chart_type).sigmaMethods(subgroup_size)
  if (methods.includes(sigma_method)) return []
  const constraint =
    methods.length === 0
      ? `must be left out on ${article(chart_type)} ${chart_type} chart, whose sigma follows from its centre`
      : `must be one of ${methods.join(', ')} on ${article(chart_type)} ${chart_type} chart`
  return [{ field: 'sigma_method', value: sigma_method, constraint }]
}

const sourceFaults = ({
  source_marker,
  chart_type,
  subgroup_size,
}: CharacteristicSettings): ErrorDetail[] => {
  if (source_marker === null) return []
  const takesOne =
    chartDefinition(chart_type).kind === 'measurements' && subgroup_size === 1 && !knowsParts(chart_type)
  if (takesOne) return []
  const constraint = 'must be left out: a marker feeds only charts of measurements with a subgroup size of 1'
  return [{ field: 'source_marker', value: source_marker, constraint }]
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
    ...chartParamFaults(settings),
    ...ruleFaults(settings.rules),
    ...sourceFaults(settings),
  ]
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}
