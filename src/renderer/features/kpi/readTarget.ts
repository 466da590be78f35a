import { mostOfTarget } from '../../../contract/production/kpi.ts'
import { groupedNumber } from '../../components/formatNumber.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import type { ReadCell } from '../masterData/CellField.tsx'
import { kpiUnit, type Shown } from './kpiWords.ts'

/** What a target of a figure may be, with its unit. */
export const targetBounds = (kpi: Shown): string =>
  t('0 to {{most}} {{unit}}', { most: groupedNumber(mostOfTarget[kpi], 0), unit: kpiUnit(kpi) })

/** Defects per million stand on the screen as 14.286 where people write commas: typed like that, it is not 14. */
const thousands = /^([1-9]\d{0,2})\.(\d{3})$/

/**
 * Makes the reader of what is typed as the target of a figure; none where the field is empty.
 *
 * @example readTarget('fpy')('92,5', true) // { kind: 'value', value: 92.5 }
 */
export const readTarget =
  (kpi: Shown) =>
  (text: string, comma = writesComma()): ReadCell<number | null> => {
    const [, whole = '', rest = ''] = (comma && thousands.exec(text.trim())) || []
    if (rest !== '') {
      const values = { whole, rest }
      const fault = t('Is this {{whole}},{{rest}} or {{whole}}{{rest}}? Use a comma, or no point.', values)
      return { kind: 'fault', fault }
    }
    const read = parseNumber(text, comma)
    if (read.kind === 'empty') return { kind: 'value', value: null }
    if (read.kind === 'fault') return { kind: 'fault', fault: read.fault }
    return read.value >= 0 && read.value <= mostOfTarget[kpi]
      ? { kind: 'value', value: read.value }
      : { kind: 'fault', fault: t('This target is a number from {{bounds}}.', { bounds: targetBounds(kpi) }) }
  }
