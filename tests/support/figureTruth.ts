import { expect } from 'vitest'
import { figure } from '../../src/contract/figure.ts'
import type { Figure } from '../../src/spc/figure.ts'

type Place = string

const nonsense = /NaN|Infinity|undefined|\[object/

const isFigure = (value: object): value is Figure =>
  'symbol' in value && 'formula' in value && 'steps' in value && 'inputs' in value

const holdsTruth = (given: Figure, place: Place): void => {
  const at = `${place} (${given.name})`
  expect(figure.safeParse(given).error?.issues ?? [], `${at} is not a figure`).toEqual([])
  for (const words of [given.name, given.symbol, given.formula, given.source]) {
    expect(words.trim(), `${at} lacks its name, symbol, formula or source`).not.toBe('')
  }
  expect(JSON.stringify(given), `${at} says nonsense`).not.toMatch(nonsense)
  if (given.value === null) {
    expect(given.reason?.trim() ?? '', `${at} has neither value nor reason`).not.toBe('')
    return
  }
  expect(given.reason, `${at} has a value and a reason why there is none`).toBeNull()
  expect(given.steps.length, `${at} has a value and no step that comes to it`).toBeGreaterThan(0)
  expect(
    Object.is(given.steps.at(-1)?.value, given.value),
    `${at}: its last step comes to another value`,
  ).toBe(true)
}

/**
 * Checks everything in an object or a list, however deep: no number is NaN or infinite, and each figure has a value that is its
 * last step's, bit by bit, or a reason why there is none.
 *
 * @returns the figures by their places within `given` (`cpk`, `limits.ucl`, `rows.0.mean`), so that a test can compare what is shown
 * @throws an assertion that names the place
 * @example const figures = figureTruth(study)
 */
export const figureTruth = (given: unknown): Map<Place, Figure> => {
  const found = new Map<Place, Figure>()
  const walk = (value: unknown, place: Place): void => {
    if (typeof value === 'number') {
      expect(Number.isFinite(value), `${place} is ${value}`).toBe(true)
      return
    }
    // Columns of a chart write a missing number as NaN.
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    if (isFigure(value)) {
      found.set(place, value)
      holdsTruth(value, place)
      return
    }
    for (const [name, part] of Object.entries(value)) walk(part, place === '' ? name : `${place}.${name}`)
  }
  walk(given, '')
  return found
}
