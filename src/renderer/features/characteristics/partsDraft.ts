import type { CreateCharacteristicInput } from '../../../contract/characteristic.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

type Parts = NonNullable<NonNullable<CreateCharacteristicInput['chart_params']>['parts']>

/** One part number of a short-run chart as it is typed. */
export interface PartDraft {
  readonly part_number: string
  readonly target: string
  readonly sigma: string
}

export const emptyPart: PartDraft = { part_number: '', target: '', sigma: '' }

/** The rows of parts that are stored. */
export const partsDraft = (parts: Parts | undefined): readonly PartDraft[] =>
  parts === undefined || parts.length === 0
    ? [emptyPart]
    : parts.map(({ part_number, target, sigma }) => ({
        part_number,
        target: String(target),
        sigma: sigma === undefined ? '' : String(sigma),
      }))

const isEmpty = ({ part_number, target, sigma }: PartDraft): boolean =>
  `${part_number}${target}${sigma}`.trim() === ''

/**
 * Rows as they come from a spreadsheet: part number, target and sigma, set apart by tabs or semicolons. Null where the text is a single
 * value, which goes into its field as it is.
 *
 * @example pastedParts('A-1\t10\t0.1\nB-2\t12') // [{ part_number: 'A-1', target: '10', sigma: '0.1' }, { … sigma: '' }]
 */
export const pastedParts = (text: string): readonly PartDraft[] | null => {
  if (!/[\t\n;]/.test(text.trim())) return null
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[\t;]/).map((cell) => cell.trim()))
    .map(([part_number = '', target = '', sigma = '']) => ({ part_number, target, sigma }))
    .filter((row) => !isEmpty(row))
}

/** The parts as the station takes them; faults by `parts.<row>.<field>`, or by `parts` for all. Empty rows do not count. */
export const readParts = (
  rows: readonly PartDraft[],
  comma: boolean,
): { readonly parts: Parts; readonly faults: Readonly<Record<string, string>> } => {
  const faults: Record<string, string> = {}
  const parts: Parts = []
  const seen = new Set<string>()
  for (const [row, draft] of rows.entries()) {
    if (isEmpty(draft)) continue
    const name = draft.part_number.trim()
    if (name === '') faults[`parts.${row}.part_number`] = t('Give the part number.')
    else if (seen.has(name)) faults[`parts.${row}.part_number`] = t('This part number is there twice.')
    seen.add(name)
    const target = parseNumber(draft.target, comma)
    const sigma = parseNumber(draft.sigma, comma)
    if (target.kind === 'fault') faults[`parts.${row}.target`] = target.fault
    if (target.kind === 'empty') faults[`parts.${row}.target`] = t('Give its target.')
    if (sigma.kind === 'fault') faults[`parts.${row}.sigma`] = sigma.fault
    if (sigma.kind === 'number' && sigma.value <= 0) faults[`parts.${row}.sigma`] = t('Use a number above 0.')
    if (target.kind !== 'number') continue
    parts.push({
      part_number: name,
      target: target.value,
      ...(sigma.kind === 'number' ? { sigma: sigma.value } : {}),
    })
  }
  if (parts.length === 0 && Object.keys(faults).length === 0) {
    faults['parts.0.part_number'] = t('Give at least one part number with its target.')
  }
  return { parts, faults }
}
