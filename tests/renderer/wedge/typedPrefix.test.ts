import { expect, it } from 'vitest'
import { typedPrefix } from '../../../src/renderer/wedge/typedPrefix.ts'

it.each([
  ['B;', 'B;'],
  ['B;+00074.010mm', 'B;'],
  ['B;74,010', 'B;'],
  ['B;2;7.4 mm', 'B;2;'],
  ['BORE-12.5', 'BORE'],
  ['  G1: ', 'G1:'],
  ['', ''],
])('%j begins with the prefix %j', (typed, prefix) => {
  expect(typedPrefix(typed)).toBe(prefix)
})
