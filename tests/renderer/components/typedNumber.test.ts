import { expect, test } from 'vitest'
import { decimalSign } from '../../../src/renderer/components/decimalSign.ts'
import { parseNumber, writesComma } from '../../../src/renderer/components/parseNumber.ts'
import { typedNumber } from '../../../src/renderer/components/typedNumber.ts'

// Would catch a field that shows 0.25 among numbers with a comma, and one that changes the number when it is saved unchanged.
test.each([0, 8, 8.5, 0.25, 1 / 3, 66666.666667])(
  '%d stands in the field with the sign of the language',
  (value) => {
    expect(typedNumber(value)).toBe(String(value).replace('.', decimalSign))
    expect(parseNumber(typedNumber(value), writesComma())).toEqual({ kind: 'number', value })
  },
)

test('what is not known is an empty field', () => {
  expect(typedNumber(null)).toBe('')
})
