import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import type { CharacteristicDraft } from '../characteristics/characteristicDraft.ts'
import type { ChartDesign } from './chartDesign.ts'

const comma = writesComma()

const numberOf = (text: string | undefined): number | undefined => {
  const parsed = parseNumber(text ?? '', comma)
  return parsed.kind === 'number' ? parsed.value : undefined
}

/**
 * The chart that a form describes, without its rules; null while its subgroup size makes no sense.
 *
 * @param level fraction, count or count per unit in control, on charts of counts
 */
export const designOfDraft = (draft: CharacteristicDraft, level: number | null): ChartDesign | null => {
  const { minimumSize, maximumSize } = chartDefinition(draft.chart_type)
  const size = numberOf(draft.subgroup_size)
  if (size === undefined || !Number.isInteger(size)) return null
  if (size < minimumSize || size > Math.min(maximumSize, 1_000_000)) return null
  return {
    chart_type: draft.chart_type,
    subgroup_size: size,
    ...(level === null ? {} : { level }),
  }
}
