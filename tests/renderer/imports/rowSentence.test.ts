import { expect, test } from 'vitest'
import { rowSentence } from '../../../src/renderer/features/imports/rowSentence.ts'

// Would catch names of the API in sentences for people, and a cell's own text that is changed.
test.each([
  [
    'units_defective must be <= units_produced (90). Correct the cell.',
    '“Units defective” must be <= “Units produced” (90). Correct the cell.',
  ],
  ['status is missing. Enter it.', '“Status” is missing. Enter it.'],
  [
    'Row 3 names the same work_order_id already. Take one of the two rows away.',
    'Row 3 names the same “Work order” already. Take one of the two rows away.',
  ],
  [
    '"units_produced" is not a number. Correct the cell, or empty it.',
    '"units_produced" is not a number. Correct the cell, or empty it.',
  ],
  ['marker_x must be a number. Correct the cell.', 'marker_x must be a number. Correct the cell.'],
])('%s', (message, words) => {
  expect(rowSentence(message)).toBe(words)
})
