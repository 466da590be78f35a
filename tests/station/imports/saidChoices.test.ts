import { expect, test } from 'vitest'
import { choiceOf } from '../../../src/station/imports/production/choiceWords.ts'
import { codesEnglish } from '../../../src/station/reports/words/codesEnglish.ts'
import { codesGerman } from '../../../src/station/reports/words/codesGerman.ts'

const fields = {
  shift: 'shift_type',
  category: 'category',
  holdCause: 'cause',
  orderState: 'status',
  priority: 'priority_level',
} as const

// Catches a table that was taken out of a workbook, and that the import does not take back.
test.each([
  ['en', codesEnglish],
  ['de', codesGerman],
] as const)('the import reads what a workbook says: %s', (_language, codes) => {
  for (const [kind, field] of Object.entries(fields) as [keyof typeof fields, string][]) {
    for (const [code, word] of Object.entries(codes[kind])) expect(choiceOf(field, word)).toBe(code)
  }
})
