import type { ErrorDetail } from '../../contract/errors.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../spc/charts/shortRunPart.ts'
import type { ChartType } from '../../spc/chartType.ts'
import type { CharacteristicSettings } from './describeCharacteristic.ts'

type Params = CharacteristicSettings['chart_params']

/** Which chart reads which parameter. */
const readers: Readonly<Record<Exclude<keyof Params, 'min_subgroup_size'>, readonly ChartType[]>> = {
  lambda: ['ewma'],
  L: ['ewma'],
  k: ['cusum'],
  h: ['cusum'],
  fir: ['cusum'],
  within: ['i_mr_rs'],
  parts: ['short_run_deviation', 'short_run_z'],
}

const foreignFaults = ({ chart_type, chart_params }: CharacteristicSettings): ErrorDetail[] =>
  (Object.keys(readers) as (keyof typeof readers)[])
    .filter((name) => chart_params[name] !== undefined && !readers[name].includes(chart_type))
    .map((name) => ({
      field: `chart_params.${name}`,
      value: chart_params[name],
      constraint: `is for charts of the type ${readers[name].join(' and ')}`,
    }))

const partFaults = ({ chart_type, chart_params }: CharacteristicSettings): ErrorDetail[] => {
  if (!knowsParts(chart_type)) return []
  const parts = chart_params.parts ?? []
  if (parts.length === 0) {
    return [{ field: 'chart_params.parts', constraint: 'needs at least one part number with its target' }]
  }
  const seen = new Set<string>()
  return parts.flatMap(({ part_number: part }, i) => {
    const twice = seen.has(part)
    seen.add(part)
    const field = `chart_params.parts.${i}.part_number`
    return twice ? [{ field, value: part, constraint: 'is there twice' }] : []
  })
}

const specificationFaults = ({ chart_type, lsl, usl }: CharacteristicSettings): ErrorDetail[] => {
  if (chartDefinition(chart_type).baseline !== 'specification') return []
  const missing = (field: 'lsl' | 'usl'): ErrorDetail => ({
    field,
    value: null,
    constraint: 'is needed for pre-control, whose zones are parts of the tolerance',
  })
  return [...(lsl === null ? [missing('lsl')] : []), ...(usl === null ? [missing('usl')] : [])]
}

/** What is wrong with the parameters of a chart: one that it does not read, a part number twice, a missing tolerance. */
export const chartParamFaults = (settings: CharacteristicSettings): ErrorDetail[] => [
  ...foreignFaults(settings),
  ...partFaults(settings),
  ...specificationFaults(settings),
]
