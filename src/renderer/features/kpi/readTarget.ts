import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import type { ReadCell } from '../masterData/CellField.tsx'

const most = 1_000_000

/**
 * A target as it is typed; none where the field is empty.
 *
 * @example readTarget('92,5', true) // { kind: 'value', value: 92.5 }
 */
export const readTarget = (text: string, comma = writesComma()): ReadCell<number | null> => {
  const read = parseNumber(text, comma)
  if (read.kind === 'empty') return { kind: 'value', value: null }
  if (read.kind === 'fault') return { kind: 'fault', fault: read.fault }
  return read.value >= 0 && read.value <= most
    ? { kind: 'value', value: read.value }
    : { kind: 'fault', fault: t('A target is a number from 0 to 1000000.') }
}
