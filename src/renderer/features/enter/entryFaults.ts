import type { Characteristic } from '../../../contract/characteristic.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

type Plausible = Pick<Characteristic, 'plausible_min' | 'plausible_max' | 'decimals' | 'unit'>

const shown = (value: number, { decimals, unit }: Plausible) =>
  unit === null ? formatValue(value, decimals) : `${formatValue(value, decimals)} ${unit}`

/** One typed value: the number, or what is wrong with it. Empty is neither. */
export const readEntry = (
  text: string,
  characteristic: Plausible,
  comma: boolean,
): { readonly value: number | null; readonly fault: string | null } => {
  const parsed = parseNumber(text, comma)
  if (parsed.kind === 'empty') return { value: null, fault: null }
  if (parsed.kind === 'fault') return { value: null, fault: parsed.fault }
  const { plausible_min: low, plausible_max: high } = characteristic
  if (low !== null && parsed.value < low)
    return {
      value: null,
      fault: t('Below {{low}}, which cannot be. Check for a slip.', { low: shown(low, characteristic) }),
    }
  if (high !== null && parsed.value > high)
    return {
      value: null,
      fault: t('Above {{high}}, which cannot be. Check for a slip.', { high: shown(high, characteristic) }),
    }
  return { value: parsed.value, fault: null }
}
