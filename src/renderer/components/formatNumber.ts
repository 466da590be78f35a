import { formatValue } from '../charts/formatValue.ts'
import { locale } from '../words/spoken.ts'

/**
 * A measured number with so many decimals, as beside a chart: the decimal sign of the language, no thousands; a dash where there is none.
 *
 * @example formatNumber(74.0102, 3) // '74.010'
 */
export const formatNumber = (value: number | null, decimals: number): string =>
  value === null ? '–' : formatValue(value, decimals)

const formats = new Map<string, Intl.NumberFormat>()

const groupedFormat = (decimals: number, language: string | undefined): Intl.NumberFormat => {
  const key = `${language} ${decimals}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
    signDisplay: 'negative',
  })
  formats.set(key, format)
  return format
}

/**
 * A number of production with so many decimals and its thousands set apart, as in the reports; a dash where there is none.
 *
 * @example groupedNumber(14285.714, 0) // '14,286'
 */
export const groupedNumber = (value: number | null, decimals: number, language = locale): string =>
  value === null ? '–' : groupedFormat(decimals, language).format(value).replaceAll('-', '−')
