/** Where texts with a prefix belong. */
export interface WedgeRules {
  readonly routes: readonly { readonly prefix: string; readonly characteristic_id: number }[]
  /** Barcodes, by the field that they fill. */
  readonly barcodes: readonly { readonly prefix: string; readonly key: string }[]
}

/** What a machine typed: a value of a characteristic (null: of the one that is open), or what a field is to hold. */
export type Understood =
  | { readonly kind: 'value'; readonly characteristicId: number | null; readonly text: string }
  | { readonly kind: 'barcode'; readonly key: string; readonly value: string }

/**
 * The longest prefix that a text begins with: `B;` must not take what is for `B;2;`. Capitals count only between two prefixes
 * that differ by nothing else, as Caps Lock turns what a gauge types.
 */
const longest = <Rule extends { readonly prefix: string }>(
  rules: readonly Rule[],
  text: string,
): Rule | null => {
  const begin = (exactly: boolean) => (one: Rule) => {
    const start = text.slice(0, one.prefix.length)
    const isSame = exactly ? start === one.prefix : start.toLowerCase() === one.prefix.toLowerCase()
    return isSame && text.length > one.prefix.length
  }
  const exact = rules.filter(begin(true))
  const found = exact.length > 0 ? exact : rules.filter(begin(false))
  return found.toSorted((a, b) => b.prefix.length - a.prefix.length)[0] ?? null
}

const number = /^([+\-−]?)\s*0*(?=\d|[.,]\d)(\d*)(?:[.,](\d*))?\s*(\p{L}{1,5}\d?|["%°]|)$/u

/**
 * The value of a reading, as its unit and the decimal sign of the place let a person have typed it; null where it is no number.
 * Gauges never set thousands apart, so either sign is the decimal sign.
 *
 * @example gaugeValue('+0074.010mm', ',') // '74,010 mm'
 */
export const gaugeValue = (text: string, decimalSign: string): string | null => {
  const found = number.exec(text.trim())
  if (found === null) return null
  const [, sign = '', whole = '', fraction = '', unit = ''] = found
  if (whole === '' && fraction === '' && !/0/.test(text)) return null
  const digits = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `${decimalSign}${fraction}`}`
  return `${sign === '' || sign === '+' ? '' : '-'}${digits}${unit === '' ? '' : ` ${unit}`}`
}

/**
 * What a text that a machine typed is for: by its prefix a barcode or the value of a characteristic, without one a value of
 * the characteristic that is open.
 *
 * @param decimalSign as people write it here: the value is put where they type
 * @returns null where it is neither, so that it stays where it was typed
 * @example understandReading('B;74.01', { routes: [{ prefix: 'B;', characteristic_id: 7 }], barcodes: [] }, '.')
 */
export const understandReading = (
  text: string,
  rules: WedgeRules,
  decimalSign: string,
): Understood | null => {
  const route = longest(rules.routes, text)
  const barcode = longest(rules.barcodes, text)
  if (barcode !== null && barcode.prefix.length > (route?.prefix.length ?? 0)) {
    const value = text.slice(barcode.prefix.length).trim()
    return value === '' ? null : { kind: 'barcode', key: barcode.key, value }
  }
  const value = gaugeValue(route === null ? text : text.slice(route.prefix.length), decimalSign)
  if (value === null) return null
  return { kind: 'value', characteristicId: route?.characteristic_id ?? null, text: value }
}
