import { locale } from '../words/spoken.ts'
import { t } from '../words/t.ts'

/** A number that was typed, or why it is not one. */
export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly fault: string }

const fault = (sentence: string): ParsedNumber => ({ kind: 'fault', fault: sentence })

/** Whether people here write 1,5 for one and a half. */
export const writesComma = (tag = locale): boolean => new Intl.NumberFormat(tag).format(1.5).includes(',')

/**
 * Reads a number as people type it. A point is always the decimal sign, as on the screen; so is a comma, except where it may
 * stand for thousands: `1,234` is refused where the locale writes a decimal point.
 *
 * @example parseNumber('74,03', true) // { kind: 'number', value: 74.03 }
 */
export const parseNumber = (text: string, comma: boolean): ParsedNumber => {
  const typed = text.trim().replace('−', '-')
  if (typed === '') return { kind: 'empty' }
  const signs = typed.match(/[.,]/g)?.length ?? 0
  if (/\d[\s'’]\d/.test(typed) || signs > 1)
    return fault(t('Write it without thousands separators, such as 1234.5.'))
  const [, whole = '', thousands = ''] = /^[+-]?([1-9]\d{0,2}),(\d{3})$/.exec(typed) ?? []
  if (thousands !== '' && !comma)
    return fault(
      t('Is this {{whole}}.{{thousands}} or {{whole}}{{thousands}}? Use a point, or no comma.', {
        whole,
        thousands,
      }),
    )
  if (!/^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d{1,3})?$/i.test(typed))
    return fault(t('This is not a number. Use digits and one decimal sign.'))
  const value = Number(typed.replace(',', '.'))
  return Number.isFinite(value) ? { kind: 'number', value } : fault(t('This number is too large.'))
}
