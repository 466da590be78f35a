import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Figure } from '../../../src/spc/figure.ts'

const numberWords = (value: number): string => String(Number(value.toPrecision(8)))

const shown = (value: unknown): string => (typeof value === 'number' ? numberWords(value) : String(value))

const isFigure = (value: object): value is Figure =>
  'symbol' in value && 'formula' in value && 'steps' in value && 'inputs' in value

const figureLines = ({ name, symbol, value, reason, formula, inputs, steps, source, excluded }: Figure) => [
  `${name}, ${symbol}: ${value === null ? `none. ${reason}` : numberWords(value)}`,
  `  by ${formula} (${source})`,
  ...inputs.map((input) => `  with ${input.symbol} = ${shown(input.value)}, ${input.meaning}`),
  ...steps.map((step) => `  ${step.expression} = ${shown(step.value)}`),
  ...excluded.map((sentence) => `  without: ${sentence}`),
]

const plainList = (value: unknown): value is ArrayLike<unknown> =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  Array.from(value as unknown as ArrayLike<unknown>).every((one) => typeof one !== 'object' || one === null)

const lines = (given: unknown): string[] => {
  if (plainList(given)) return [`[${Array.from(given, shown).join(', ')}]`]
  if (typeof given !== 'object' || given === null) return shown(given).split('\n')
  if (isFigure(given)) return figureLines(given)
  return Object.entries(given).flatMap(([name, part]) => {
    if (typeof part === 'function') return []
    const [first = '', ...rest] = lines(part)
    return rest.length === 0 && (typeof part !== 'object' || part === null || plainList(part))
      ? [`${name}: ${first}`]
      : [`${name}:`, ...[first, ...rest].map((line) => `  ${line}`)]
  })
}

/**
 * Holds all that results say, each name, formula, source, sentence and step, to a text that somebody has read: `words/<file>.txt`. Numbers
 * have eight digits. The values themselves are held elsewhere by what others computed; this finds a label or a step that got lost or
 * changed its place. `UPDATE_WORDS=1` writes the text anew; read what it changes.
 *
 * @example holdWords('pareto', { shares: paretoShares([6, 3, 1]) })
 */
export const holdWords = (file: string, results: unknown): void => {
  const place = new URL(`${file}.txt`, import.meta.url)
  const text = `${lines(results)
    .map((line) => line.trimEnd())
    .join('\n')}\n`
  if (process.env.UPDATE_WORDS === '1') writeFileSync(place, text)
  expect(text).toBe(readFileSync(place, 'utf8'))
}
