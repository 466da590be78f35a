import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import type { ReadCell } from './CellField.tsx'

const fault = (sentence: string): { readonly kind: 'fault'; readonly fault: string } => ({
  kind: 'fault',
  fault: sentence,
})

/** A name, which is never empty. */
export const readName = (text: string): ReadCell<string> =>
  text.trim() === '' ? fault(t('Give it a name.')) : { kind: 'value', value: text.trim() }

/**
 * Hours above 0 up to a most; null for nothing, where there may be nothing.
 *
 * @example readHours(24, false)('8,5') // { kind: 'value', value: 8.5 }
 */
export const readHours =
  (most: number, comma = writesComma()) =>
  (text: string): ReadCell<number | null> => {
    const read = parseNumber(text, comma)
    if (read.kind === 'empty') return { kind: 'value', value: null }
    if (read.kind === 'fault') return fault(read.fault)
    return read.value > 0 && read.value <= most
      ? { kind: 'value', value: read.value }
      : fault(t('Give hours above 0, up to {{most}}.', { most }))
  }

/** Hours that have to be there. */
export const readShiftHours = (text: string): ReadCell<number> => {
  const read = readHours(24)(text)
  if (read.kind === 'fault') return read
  return read.value === null
    ? fault(t('Say how many hours the shift has.'))
    : { kind: 'value', value: read.value }
}

/**
 * A whole number from a least one; null for nothing.
 *
 * @example readWhole(1)('47') // { kind: 'value', value: 47 }
 */
export const readWhole =
  (least: number) =>
  (text: string): ReadCell<number | null> => {
    if (text.trim() === '') return { kind: 'value', value: null }
    const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1
    return value >= least && value <= 100_000
      ? { kind: 'value', value }
      : fault(t('Give a whole number from {{least}} to 100000.', { least }))
  }
