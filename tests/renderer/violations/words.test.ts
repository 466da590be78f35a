import { describe, expect, test } from 'vitest'
import { suggestedCode } from '../../../src/renderer/features/catalogue/suggestedCode.ts'
import { shiftFaults } from '../../../src/renderer/features/shifts/shiftFaults.ts'
import { timeOfDay } from '../../../src/renderer/features/shifts/timeOfDay.ts'
import { countTicks } from '../../../src/renderer/features/violations/countTicks.ts'
import { emptySentence, leftOutSentence } from '../../../src/renderer/features/violations/paretoWords.ts'
import { waitDecimals, waitWords } from '../../../src/renderer/features/violations/waitWords.ts'

// Would catch "60 s", "1 h 0 min" and minutes rounded up to "2 h 60 min".
test.each([
  [0, '0 s'],
  [0.2, '12 s'],
  [1, '1 min'],
  [59.4, '59 min'],
  [59.6, '1 h'],
  [135, '2 h 15 min'],
  [179.8, '3 h'],
  [2879, '47 h 59 min'],
  [2880, '2 days'],
  [4000, '2 days 18 h'],
])('%d minutes are %s', (minutes, words) => {
  expect(waitWords(minutes)).toBe(words)
})

test('seconds are told apart, and what there is not needs no more decimals', () => {
  expect([waitDecimals(0.4), waitDecimals(1), waitDecimals(null)]).toEqual([2, 1, 1])
})

// Would catch an axis of halves of a violation, or of none but 0.
test.each([
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [7, [0, 2, 4, 6]],
  [59, [0, 10, 20, 30, 40, 50]],
  [601, [0, 200, 400, 600]],
  [95_240, [0, 20_000, 40_000, 60_000, 80_000]],
])('an axis up to %d has ticks at %j', (total, ticks) => {
  expect(countTicks(total)).toEqual(ticks)
})

test.each([
  ['Worn fixture, left', 'WORN_FIXTURE_LEFT'],
  ['  Größe über Maß!', 'GROSSE_UBER_MASS'],
  ['!!!', ''],
  ['x'.repeat(60), 'X'.repeat(40)],
])('the name %j suggests the code %j', (label, code) => {
  expect(suggestedCode(label)).toBe(code)
})

test.each([
  ['6', '06:00'],
  ['630', '06:30'],
  ['06:30', '06:30'],
  ['22.15', '22:15'],
  ['24:00', null],
  ['6:60', null],
  ['noon', null],
  ['', null],
])('%j is the time %j', (typed, time) => {
  expect(timeOfDay(typed)).toBe(time)
})

// Would catch two shifts at one time that were typed differently.
test('a shift without a name or a start, and one that another equals, are told', () => {
  expect(
    shiftFaults([
      { name: 'Early', start: '6' },
      { name: ' early', start: '14:00' },
      { name: 'Late', start: '06:00' },
      { name: '', start: '' },
      { name: 'Night', start: '' },
    ]),
  ).toEqual([
    undefined,
    'Another shift has this name.',
    'Another shift starts then.',
    'Give the shift a name.',
    'Write its start as 06:00.',
  ])
})

describe('what a Pareto leaves out', () => {
  test('is said in a sentence, or not at all', () => {
    expect(leftOutSentence({ by: 'rule', not_stated: 0, withdrawn: 0 })).toBeNull()
    expect(leftOutSentence({ by: 'operator', not_stated: 1, withdrawn: 2 })).toBe(
      'Left out: 1 that names no operator, 2 that were withdrawn.',
    )
    expect(leftOutSentence({ by: 'cause', not_stated: 3, withdrawn: 0 })).toBe(
      'Left out: 3 that have no cause yet.',
    )
  })

  test('stands alone where there is nothing else', () => {
    expect(emptySentence({ by: 'cause', not_stated: 1 })).toBe(
      'The one violation here has no cause yet. People give one when they acknowledge.',
    )
    expect(emptySentence({ by: 'part_number', not_stated: 4 })).toBe(
      'None of these 4 violations names a part number.',
    )
    expect(emptySentence({ by: 'shift', not_stated: 0 })).toContain('nothing to count')
  })
})
