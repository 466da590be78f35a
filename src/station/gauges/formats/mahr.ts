import { digits, type LineFormat, notOfFormat } from './lineFormat.ts'

const units = '(mm|um|\u00b5m|inch|in|deg|rad)'

/** `OPTORS`, and feature 1, 2 or 3 of a C 1202 with its place in the tolerances. */
const withUnit = new RegExp(`^(?:[123] )?([-+ ]?\\s*${digits}) ?${units}(?: ?[<=>]){0,2}$`)

/** `M1240`, which names no unit. */
const withoutUnit = new RegExp(`^M[123], ?([-+]?\\s*${digits})$`)

/**
 * Lines of Mahr's Millimar and of gauges that speak as it does: `-0.123mm` (Millimar C 1208/C 1216/C 1240, "OPTORSD interface
 * protocol"), `1 +012.34 mm =` (Millimar C 1202, 7.2 "Data transmission parameters") and `M1, 12.345` (the same as the first,
 * "M1240 interface protocol"). `?` and a carriage return ask for the value.
 *
 * @example mahr('1 -003.21 um <') // { text: '-003.21', unit: 'um' }
 */
export const mahr: LineFormat = (line) => {
  const [, text, unit] = withUnit.exec(line) ?? withoutUnit.exec(line) ?? []
  if (text !== undefined) return { text, unit: unit ?? null }
  if (/^(?:[123] )?ERR\d$/.test(line)) {
    return { problem: `The gauge reports ${line}: this feature is not active. Activate it at the gauge.` }
  }
  if (line.includes(';')) {
    return {
      problem: 'The gauge sent several features in one line. Ask for one of them, by the request M1?\\r.',
    }
  }
  return notOfFormat('Mahr', '-0.123mm')
}
