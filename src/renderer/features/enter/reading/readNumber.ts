import { t } from '../../../words/t.ts'
import { splitUnit } from './splitUnit.ts'

/** A number that was typed, why it is not one, or the two numbers that it may be. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly fault: string }
  | { readonly kind: 'ambiguous'; readonly decimal: number; readonly thousands: number }

/** How numbers are written where the person works, and the unit that may follow one. */
export interface NumberHabit {
  /** Whether the decimal sign is a comma. */
  readonly comma: boolean
  readonly unit: string | null
}

const fault = (sentence: string): ReadNumber => ({ kind: 'fault', fault: sentence })

const notANumber = () => fault(t('This is not a number. Use digits and one decimal sign.'))

/** Spaces that do not break are spaces; marks of writing direction are nothing; every minus is one. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u200e\u200f\u061c]/g, '')
    .replaceAll(/\s/g, ' ')
    .trim()
    .replace(/^[−–—﹣-]/, '-')
    .replace(/^\+/, '+')

const wrongUnit = (found: string, unit: string | null): ReadNumber =>
  fault(
    unit === null
      ? t('There is no unit here, and this says {{found}}. Type the number alone.', { found })
      : t('This is measured in {{unit}}, and this says {{found}}. Type it in {{unit}}.', { unit, found }),
  )

/** As many thousands apart as two readings of `1.234` are. */
const grouped = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/

/**
 * Reads a number as people type it, with the unit of the characteristic behind it or without. The decimal sign of the place is
 * always one; the other sign is one too, except where it may stand for thousands: then neither reading is taken.
 *
 * @example readNumber('74,01 mm', { comma: true, unit: 'mm' }) // { kind: 'number', value: 74.01 }
 * @example readNumber('1,234', { comma: false, unit: null }) // { kind: 'ambiguous', decimal: 1.234, thousands: 1234 }
 */
export const readNumber = (text: string, { comma, unit }: NumberHabit): ReadNumber => {
  const typed = plain(text)
  if (typed === '') return { kind: 'empty' }
  const { number, rest } = splitUnit(typed, unit)
  if (!/\d/.test(number)) return notANumber()
  const signs = number.match(/[.,]/g)?.length ?? 0
  if (/\d[ '’]\d/.test(number) || signs > 1) {
    const example = comma ? '1234,5' : '1234.5'
    return fault(t('Write it without thousands separators, such as {{example}}.', { example }))
  }
  if (!/^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d{1,3})?$/i.test(number)) return notANumber()
  if (rest !== '') return /[\d.,]/.test(rest[0] ?? '') ? notANumber() : wrongUnit(rest, unit)
  const [, whole = '', sign = '', three = ''] = grouped.exec(number) ?? []
  if (sign !== '' && (sign === ',') !== comma) {
    return { kind: 'ambiguous', decimal: Number(`${whole}.${three}`), thousands: Number(`${whole}${three}`) }
  }
  const value = Number(number.replace(',', '.'))
  return Number.isFinite(value) ? { kind: 'number', value } : fault(t('This number is too large.'))
}
