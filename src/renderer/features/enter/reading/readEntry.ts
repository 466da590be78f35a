import type { Characteristic } from '../../../../contract/characteristic.ts'
import { formatValue } from '../../../charts/formatValue.ts'
import { t } from '../../../words/t.ts'
import { likelySlips } from './likelySlips.ts'
import { readNumber } from './readNumber.ts'
import type { Range } from './usualRange.ts'

/**
 * How a text came to be in its field: typed by a person, sent by a gauge, or confirmed by a person who was asked. A gauge may
 * show more decimals than are kept; what was confirmed is asked no more.
 */
export type Told = 'typed' | 'gauge' | 'confirmed'

/** An answer to a question, as what the field then holds. */
export interface Choice {
  readonly label: string
  readonly text: string
  readonly told: Told
}

/** What a text in a field comes to: the number, or what is wrong with it and what may have been meant. Empty is neither. */
export interface ReadField {
  readonly value: number | null
  readonly fault: string | null
  readonly choices: readonly Choice[]
}

/** What a value is held against. */
export interface EntryFacts {
  readonly characteristic: Pick<Characteristic, 'plausible_min' | 'plausible_max' | 'decimals' | 'unit'>
  readonly comma: boolean
  /** Where values usually lie; null where nothing says it. */
  readonly range: Range | null
  /** Decimals beyond those of the characteristic are not asked for: what is wrong with them is said otherwise. */
  readonly anyDecimals?: boolean
}

export const emptyField: ReadField = { value: null, fault: null, choices: [] }

/** What cannot be taken as it is. */
export const faulty = (fault: string, choices: readonly Choice[] = []): ReadField => ({
  value: null,
  fault,
  choices,
})

const decimalsOf = (value: number): number => {
  for (let decimals = 0; decimals < 12; decimals++)
    if (Number(value.toFixed(decimals)) === value) return decimals
  return 12
}

const written = (value: number, atLeast: number): string =>
  formatValue(value, Math.max(decimalsOf(value), atLeast))

const isIn = (value: number, range: Range): boolean => value >= range.low && value <= range.high

/** Another value than the typed one. */
const instead = (value: number, decimals: number): Choice => {
  const text = written(value, decimals)
  return { label: text, text, told: 'typed' }
}

/** Which of the two it is may be plain for a gauge, which asks nobody: the one that lies where values usually do. */
const whichOfTwo = (decimal: number, thousands: number, range: Range | null): number | null => {
  if (range === null || isIn(decimal, range) === isIn(thousands, range)) return null
  return isIn(decimal, range) ? decimal : thousands
}

const checkValue = (value: number, text: string, told: Told, facts: EntryFacts): ReadField => {
  const { plausible_min: min, plausible_max: max, decimals, unit } = facts.characteristic
  const shown = (one: number) =>
    unit === null ? written(one, decimals) : `${written(one, decimals)} ${unit}`
  const rounded = (one: number) =>
    unit === null ? formatValue(one, decimals) : `${formatValue(one, decimals)} ${unit}`
  const firm: Range = { low: min ?? Number.NEGATIVE_INFINITY, high: max ?? Number.POSITIVE_INFINITY }
  const expected = facts.range ?? (min === null || max === null ? null : { low: min, high: max })
  const slips = (): Choice[] =>
    expected === null
      ? []
      : likelySlips(value, expected, decimals)
          .filter((one) => isIn(one, firm))
          .map((one) => instead(one, decimals))
  if (value < firm.low)
    return faulty(t('Below {{low}}, which cannot be. Check for a slip.', { low: shown(firm.low) }), slips())
  if (value > firm.high)
    return faulty(
      t('Above {{high}}, which cannot be. Check for a slip.', { high: shown(firm.high) }),
      slips(),
    )
  if (told === 'confirmed') return { value, fault: null, choices: [] }
  const keep: Choice = {
    label: t('Yes, {{value}}', { value: written(value, decimals) }),
    text,
    told: 'confirmed',
  }
  if (facts.range !== null && !isIn(value, facts.range)) {
    const meant = slips()
    const { low, high } = facts.range
    const usual = { value: shown(value), low: rounded(low), high: rounded(high) }
    return faulty(t('Is {{value}} right? Usual is {{low}} to {{high}}.', usual), [...meant, keep])
  }
  if (told === 'typed' && facts.anyDecimals !== true && decimalsOf(value) > decimals) {
    const kept = t('{{count}} decimals are kept here. Check for a slip.', { count: decimals })
    return faulty(kept, [instead(Number(value.toFixed(decimals)), decimals), keep])
  }
  return { value, fault: null, choices: [] }
}

/**
 * Reads one value of a characteristic: as a number with its unit, with as many decimals as are kept, where values usually lie.
 * What is doubtful is asked with the answers that are likely; what the station would refuse is a fault.
 *
 * @example readEntry('740.1', facts).choices // '74.01', and 'Yes, 740.10'
 */
export const readEntry = (text: string, facts: EntryFacts, told: Told = 'typed'): ReadField => {
  const { comma, characteristic, range } = facts
  const read = readNumber(text, { comma, unit: characteristic.unit })
  switch (read.kind) {
    case 'empty':
      return emptyField
    case 'fault':
      return faulty(read.fault)
    case 'number':
      return checkValue(read.value, text, told, facts)
    case 'ambiguous': {
      const { decimal, thousands } = read
      const plain = told === 'gauge' ? whichOfTwo(decimal, thousands, range) : null
      if (plain !== null) return checkValue(plain, text, told, facts)
      const both = { decimal: written(decimal, 3), thousands: written(thousands, 0) }
      return faulty(t('Is this {{decimal}} or {{thousands}}? Choose one, or type it again.', both), [
        { label: both.decimal, text: both.decimal, told: 'typed' },
        { label: both.thousands, text: both.thousands, told: 'typed' },
      ])
    }
  }
}
