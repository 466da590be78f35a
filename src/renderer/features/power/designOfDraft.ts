import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import type { CharacteristicDraft } from '../characteristics/characteristicDraft.ts'
import { readChartParams } from '../characteristics/chartParamsDraft.ts'
import type { ChartDesign } from './chartDesign.ts'

const comma = writesComma()

const numberOf = (text: string | undefined): number | undefined => {
  const parsed = parseNumber(text ?? '', comma)
  return parsed.kind === 'number' ? parsed.value : undefined
}

/**
 * The chart that a form describes, without its rules; null while its subgroup size or design makes no sense.
 *
 * @param level fraction, count or count per unit in control, on charts of counts
 */
export const designOfDraft = (draft: CharacteristicDraft, level: number | null): ChartDesign | null => {
  const { minimumSize, maximumSize } = chartDefinition(draft.chart_type)
  const size = numberOf(draft.subgroup_size)
  if (size === undefined || !Number.isInteger(size)) return null
  if (size < minimumSize || size > Math.min(maximumSize, 1_000_000)) return null
  const { params: read, faults } = readChartParams(draft.chart_type, draft, comma)
  if (Object.keys(faults).length > 0) return null
  const { parts: _targets, min_subgroup_size: _fewest, ...params } = read
  return {
    chart_type: draft.chart_type,
    subgroup_size: size,
    ...(Object.keys(params).length === 0 ? {} : { chart_params: params }),
    ...(level === null ? {} : { level }),
  }
}
