import type { DecimalSign } from '../../../contract/importTable.ts'
import { longestNumber } from './readNumber.ts'

/** What the numbers of a column say of their decimal sign. */
export interface DecimalEvidence {
  /** Cells that can only be read with a point. */
  readonly point: number
  readonly comma: number
  /** Cells such as 1.234 or 1,234, which say something else by each sign. */
  readonly ambiguous: readonly string[]
}

const numeric = /^[<>≤≥(+\-−\s]*([\d.,][\d.,'’ ]*)(?:[eE]([+\-−]?\d+))?/

const mostExamples = 3

const zero = 48

/**
 * What digits with one sign between them say, which is what nearly every cell is; undefined for all else. A hundred thousand cells
 * are read so in a tenth of the time.
 */
const plainSign = (text: string): DecimalSign | 'either' | undefined => {
  const start = text.startsWith('-') ? 1 : 0
  let at = -1
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= zero && code <= zero + 9) continue
    if (at !== -1 || (code !== 44 && code !== 46)) return undefined
    at = i
  }
  const whole = at - start
  const part = text.length - at - 1
  if (at === -1 || whole === 0 || part === 0 || text.length > longestNumber) return undefined
  const looksGrouped = whole <= 3 && part === 3 && text.charCodeAt(start) !== zero
  return looksGrouped ? 'either' : text[at] === ',' ? 'comma' : 'point'
}

/** What one cell says: a sign, `either` where both read it differently, or nothing. */
export const signOf = (text: string): DecimalSign | 'either' | null => {
  const plain = plainSign(text)
  if (plain !== undefined) return plain
  const found = text.length > longestNumber ? null : numeric.exec(text)
  if (found === null) return null
  const body = (found[1] ?? '').trim()
  const points = body.split('.').length - 1
  const commas = body.split(',').length - 1
  if (points === 0 && commas === 0) return null
  if (points > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? 'point' : 'comma'
  const [sign, other, count]: [DecimalSign, DecimalSign, number] =
    points > 0 ? ['point', 'comma', points] : ['comma', 'point', commas]
  if (count > 1) return other
  const [whole = '', part = ''] = body.split(sign === 'point' ? '.' : ',')
  const looksGrouped = /^[1-9]\d{0,2}$/.test(whole) && part.length === 3
  // Other signs between the thousands, or an exponent, leave this one to be the decimal sign.
  return looksGrouped && found[2] === undefined ? 'either' : sign
}

/** Whether a cell is digits with one sign between them: certainly a number, and no date. */
export const isPlainDecimal = (text: string): boolean => plainSign(text) !== undefined

/** Gathers what the cells of a column say. */
export const decimalEvidence = (texts: Iterable<string>): DecimalEvidence => {
  let point = 0
  let comma = 0
  const ambiguous: string[] = []
  for (const text of texts) {
    const sign = signOf(text)
    if (sign === 'point') point += 1
    else if (sign === 'comma') comma += 1
    else if (sign === 'either' && ambiguous.length < mostExamples) ambiguous.push(text)
  }
  return { point, comma, ambiguous }
}

/**
 * The decimal sign of a column; null where only a person can tell: where all that could say it reads either way, as 1.234 does,
 * or where some cells say this and others that.
 */
export const decimalOf = ({ point, comma, ambiguous }: DecimalEvidence): DecimalSign | null => {
  if (point > 0 && comma > 0) return null
  if (point > 0) return 'point'
  if (comma > 0) return 'comma'
  return ambiguous.length > 0 ? null : 'point'
}
