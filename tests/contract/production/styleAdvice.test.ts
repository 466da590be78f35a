import { expect, test } from 'vitest'
import { readStyleAdvice, styleAdvice } from '../../../src/contract/production/styleAdvice.ts'

// Would catch a sentence of the station that the screens no longer understand.
test.each([
  [{ style: 'ROPER', line: null, entries: 3 }, null],
  [{ style: 'ROPER', line: null, entries: 1 }, null],
  [{ style: 'ROPER', line: 'BOOT-LINE-A', entries: 12_000 }, ['BOOT-LINE-A']],
  [{ style: 'Boots of felt: 2 entries', line: null, entries: 4 }, null],
  [{ style: 'Boots of felt', line: 'House of boots', entries: 4 }, ['boots', 'House of boots']],
  // A line that is not offered any more.
  [{ style: 'Boots of felt', line: 'OLD-LINE', entries: 4 }, ['BOOT-LINE-A']],
])('a recommendation is read as it was said: %o', (advice, lines) => {
  expect(readStyleAdvice(styleAdvice(advice), lines)).toEqual(advice)
})

test('other recommendations are about no style', () => {
  expect(readStyleAdvice('3 entries do not say employees_present: …', null)).toBeNull()
  expect(readStyleAdvice('Collect ideal_cycle_time for style ROPER.', null)).toBeNull()
})
