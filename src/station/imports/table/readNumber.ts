import type { DecimalSign } from '../../../contract/importTable.ts'

/** A number as a cell holds it. */
export interface CellNumber {
  readonly value: number
  /** `<` or `>` where it is a limit of detection and not a value. */
  readonly bound: '<' | '>' | null
  /** What trails it, such as mm. */
  readonly unit: string | null
}

export type NumberReading = CellNumber | { readonly fault: string }

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Bound, opening bracket, sign, digits with their separators, exponent, closing bracket or sign behind, unit. */
const shape =
  /^([<>≤≥])?\s*(\()?\s*([+\-−])?\s*([\d.,][\d.,'’ ]*)(?:[eE]([+\-−]?\d{1,3}))?\s*(\)|-)?\s*([^\d\s.,()<>+-][^\s]{0,15}(?: [^\d\s]{1,8})?)?$/u

const grouped = {
  // India parts lakhs and crores: 12,34,567.
  point: /^(?:\d{1,3}(?:([,'’ ])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})$/,
  comma: /^\d{1,3}(?:([.'’ ])\d{3})(?:\1\d{3})*$/,
}
const separators = /[.,'’ ]/g
const simple = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** No number of a cell is longer; the shape would be sought in vain for long in a text. */
export const longestNumber = 60

/** Whether a cell is a number by its shape, with whatever decimal sign. */
export const looksLikeNumber = (text: string): boolean =>
  simple.test(text) || (text.length <= longestNumber && /\d/.test(text) && shape.test(text))

const words: Readonly<Record<DecimalSign, string>> = { point: 'point', comma: 'comma' }

/** Digits with a decimal point only; null where the separators do not stand as they must. */
const digitsOf = (body: string, decimal: DecimalSign): string | null => {
  const sign = decimal === 'point' ? '.' : ','
  const at = body.indexOf(sign)
  const whole = at === -1 ? body : body.slice(0, at)
  const part = at === -1 ? '' : body.slice(at + 1)
  if (!/^\d*$/.test(part) || (whole === '' && part === '')) return null
  if (!/^\d*$/.test(whole) && !grouped[decimal].test(whole)) return null
  return `${whole.replace(separators, '') || '0'}.${part || '0'}`
}

const misplaced = (text: string, body: string, decimal: DecimalSign): string => {
  const other = decimal === 'point' ? 'comma' : 'point'
  if (digitsOf(body, other) !== null) {
    return `"${shown(text)}" has a decimal ${words[other]}, and this column a decimal ${words[decimal]}. Write it with the ${words[decimal]}, or choose the ${words[other]} for the column.`
  }
  return `"${shown(text)}" is not a number: its separators stand where none can. Correct the cell.`
}

/**
 * Reads a number as spreadsheets of any locale write it, by the decimal sign of its column: with thousands apart by comma, point,
 * space or apostrophe, a minus of any kind or brackets, an exponent, a bound of detection before and a unit behind.
 *
 * @param text by `cellText`, not blank
 * @example readNumber('1.234,5 mm', 'comma') // => { value: 1234.5, bound: null, unit: 'mm' }
 * @example readNumber('<0.01', 'point') // => { value: 0.01, bound: '<', unit: null }
 */
export const readNumber = (text: string, decimal: DecimalSign): NumberReading => {
  // Adding 0 makes -0.00 a plain 0.
  if (decimal === 'point' && simple.test(text)) return { value: Number(text) + 0, bound: null, unit: null }
  const found = text.length > longestNumber ? null : shape.exec(text)
  if (found === null) return { fault: `"${shown(text)}" is not a number. Correct the cell, or empty it.` }
  const [, bound, open, sign, body = '', exponent, close, unit] = found
  const trimmed = body.trimEnd()
  if ((open === '(') !== (close === ')') || (close === '-' && sign !== undefined)) {
    return { fault: `"${shown(text)}" is not a number. Correct the cell, or empty it.` }
  }
  const digits = digitsOf(trimmed, decimal)
  if (digits === null) return { fault: misplaced(text, trimmed, decimal) }
  const power = exponent === undefined ? '' : `e${exponent.replace('−', '-')}`
  const size = Number(digits + power)
  if (!Number.isFinite(size)) {
    return { fault: `"${shown(text)}" is too large a number. Correct the cell.` }
  }
  const isNegative = sign === '-' || sign === '−' || open === '(' || close === '-'
  return {
    value: isNegative && size !== 0 ? -size : size,
    bound: bound === undefined ? null : bound === '<' || bound === '≤' ? '<' : '>',
    unit: unit ?? null,
  }
}
