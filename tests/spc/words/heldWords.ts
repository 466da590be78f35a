import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Figure } from '../../../src/spc/figure.ts'

const mostRows = 6

const shown = (value: unknown): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(8))) : String(value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isFigure = (value: object): value is Figure =>
  'symbol' in value && 'formula' in value && 'steps' in value && 'inputs' in value

const itemsOf = (value: object): readonly unknown[] | null => {
  if (Array.isArray(value)) return value
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : null
}

// On one line: a list of plain values, and an object of them.
const flat = (given: unknown): string | null => {
  if (!isObject(given)) return shown(given).includes('\n') ? null : shown(given)
  const items = itemsOf(given)
  const parts = items ?? Object.values(given)
  if (parts.some(isObject)) return null
  if (items !== null) return `[${items.map(shown).join(', ')}]`
  return `{ ${Object.entries(given)
    .map(([name, part]) => `${name}: ${shown(part)}`)
    .join(', ')} }`
}

const figureLines = (
  { name, symbol, value, reason, formula, inputs, steps, source, excluded }: Figure,
  seen: Set<string>,
): string[] => {
  const first = `${name}, ${symbol}: ${value === null ? `none. ${reason}` : shown(value)}`
  const way = [
    `  by ${formula} (${source})`,
    ...inputs.map((input) => `  with ${input.symbol} = ${shown(input.value)}, ${input.meaning}`),
    ...steps.map((step) => `  ${step.expression} = ${shown(step.value)}`),
    ...excluded.map((sentence) => `  without: ${sentence}`),
  ]
  const shape = [first, ...way].join('\n').replace(/−?\d[\d.]*(e[−+-]?\d+)?/g, '#')
  if (seen.has(shape)) return [first]
  seen.add(shape)
  return [first, ...way]
}

const linesOf = (given: unknown, seen: Set<string>): string[] => {
  const line = flat(given)
  if (line !== null) return [line]
  if (!isObject(given)) return shown(given).split('\n')
  if (isFigure(given)) return figureLines(given, seen)
  const items = itemsOf(given)
  const rest = items?.every((item) => flat(item) !== null) === true ? items.length - mostRows : 0
  const parts = Object.entries(given).filter(([, part]) => typeof part !== 'function')
  const lines = (rest > 0 ? parts.slice(0, mostRows) : parts).flatMap(([name, part]) => {
    const inner = linesOf(part, seen)
    return inner.length === 1 ? [`${name}: ${inner[0]}`] : [`${name}:`, ...inner.map((one) => `  ${one}`)]
  })
  return rest > 0 ? [...lines, `and ${rest} more`] : lines
}

/**
 * Holds all that results say, each name, formula, source, sentence and step, to the text `words/<file>.txt`. The values themselves are held
 * elsewhere, by what others computed; this finds a label or a step that got lost or changed its place. A way that only differs in its
 * numbers from one before is left out, as are all but the first rows of a table. `UPDATE_WORDS=1` writes the text anew: read what changed.
 *
 * @example holdWords('pareto', { shares: paretoShares([6, 3, 1]) })
 */
export const holdWords = (file: string, results: unknown): void => {
  const place = new URL(`${file}.txt`, import.meta.url)
  const text = `${linesOf(results, new Set())
    .map((line) => line.trimEnd())
    .join('\n')}\n`
  if (process.env.UPDATE_WORDS === '1') writeFileSync(place, text)
  expect(text).toBe(readFileSync(place, 'utf8'))
}
