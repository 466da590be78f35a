import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldBy } from '../../src/contract/toldBy.ts'

const told = toldBy({
  'The name {{name}} is taken.': '{{name}} gibt es schon.',
  'The name {{name}} is taken. Choose another.': '{{name}} gibt es schon. Wählen Sie etwas anderes.',
  '{{what}} of {{whole}}': '{{what}} von {{whole}}',
  Shift: 'Verschiebung',
  Trend: 'Richtung',
  '{{rule}}: {{sentence}}': '{{rule}}: {{sentence}}',
  'Swap {{a}} and {{b}}': '{{b}} und {{a}} tauschen',
})

test.each([
  ['Shift', 'Verschiebung'],
  ['The name Bore is taken.', 'Bore gibt es schon.'],
  ['The name Bore is taken. Choose another.', 'Bore gibt es schon. Wählen Sie etwas anderes.'],
  ['Swap 1 and 2', '2 und 1 tauschen'],
  ['Shift: The name A.B is taken.', 'Verschiebung: A.B gibt es schon.'],
  ['Nobody translated this', 'Nobody translated this'],
  // The names of rules one after the other stayed English in a German sentence.
  ['Shift, Trend: The name Bore is taken.', 'Verschiebung, Richtung: Bore gibt es schon.'],
  ['Shift, Bore', 'Shift, Bore'],
  ['', ''],
])('%s', (english, german) => {
  expect(told(english)).toBe(german)
})

// A part may be called “(a|b)*” or “$1”: a name is no pattern.
test('any name stands in the sentence as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      fc.pre(!/: | of | and |^Shift$|is taken\./.test(name))
      expect(told(`The name ${name} is taken.`)).toBe(`${name} gibt es schon.`)
    }),
  )
})

// A sentence with points beside a chart with commas is read twice.
test('a number is written as people here write it, a name is not', () => {
  const german = toldBy(
    { '{{value}} is above {{limit}} of {{name}}': '{{value}} liegt über {{limit}} von {{name}}' },
    true,
  )
  expect(german('−74.02 mm is above 74.016 of Bore 2.5')).toBe('−74,02 mm liegt über 74,016 von Bore 2.5')
})
