import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  integer,
  letrec,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check'
import { expect, test } from 'vitest'
import { patternMatcher } from '../../../src/station/gauges/pattern/matchPattern.ts'
import { PatternFault } from '../../../src/station/gauges/pattern/patternNode.ts'

const { pieces } = letrec<{ pieces: string; piece: string }>((tie) => ({
  piece: oneof(
    { maxDepth: 3 },
    constantFrom(
      'a',
      'b',
      '1',
      '.',
      '\\d',
      '\\.',
      '[ab]',
      '[^a1]',
      '[0-9.]',
      '\\s',
      '\\w',
      '\\x2B',
      '[\\d-]',
    ),
    tuple(tie('pieces'), constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{0,}', '*?', '+?', '??')).map(
      ([inner, sign]) => `(?:${inner})${sign}`,
    ),
    tuple(tie('pieces'), tie('pieces')).map(([one, other]) => `(?:${one}|${other})`),
  ),
  pieces: array(tie('piece') as Arbitrary<string>, { minLength: 0, maxLength: 3 }).map((some) =>
    some.join(''),
  ),
}))

const patterns = tuple(pieces, pieces, constantFrom('', '^'), constantFrom('', '$'), pieces).map(
  ([before, value, start, end, unit]) => `${start}${before}(?<value>${value})(?:(?<unit>${unit})b)?${end}`,
)
/** A repetition of what may be nothing, which is refused. */
const pointless = (pattern: string): boolean => {
  try {
    patternMatcher(pattern)
    return false
  } catch (error) {
    if (error instanceof PatternFault && error.message.includes('at least one character')) return true
    throw error
  }
}

const lines = string({ unit: constantFrom('a', 'b', '1', '.', '+', ' '), maxLength: 12 })

// Catches a matcher of our own that takes another part of the line than the regular expression means.
test('a pattern takes what the regular expression of the language takes', () => {
  assert(
    property(patterns, lines, (pattern, line) => {
      if (pointless(pattern)) return
      const theirs = new RegExp(pattern).exec(line)?.groups
      const ours = patternMatcher(pattern)(line)
      const plain =
        theirs === undefined ? null : Object.fromEntries(Object.entries(theirs).filter(([, took]) => took))
      expect(ours).toEqual(plain)
    }),
    { numRuns: 3000 },
  )
})

// Catches a pattern that holds the whole station up: the language's own engine needs hours for each of these.
test.each([
  '(?<value>(?:(?:a+)+)+)!',
  '^(?<value>(?:a+)+)$',
  '(?<value>(?:a|a)*)!',
  '(?<value>a*a*a*a*a*a*a*a*a*a*)!',
  '(?<value>a{0,100}a{100})!',
])('%s is soon done with a long line', (pattern) => {
  expect(patternMatcher(pattern)(`${'a'.repeat(199)}?`)).toBeNull()
})

// Catches a fault that is told late, by a gauge that never gives a value, or in words that no leader understands.
test.each([
  ['\\d+', /no group \(\?<value>/],
  ['(?<value>\\d+', /no \) after it/],
  ['(?<value>\\d+))', /no \( before it/],
  ['(?<value>[0-9)', /no \] after it/],
  ['(?<value>+)', /Nothing stands before \+/],
  ['(?=x)(?<value>\\d)', /Others are not known/],
  ['(?<value>\\d)\\1', /not known here/],
  ['(?<value>\\d)(?<value>\\d)', /two groups named value/],
  ['(?<number>\\d)', /value or unit/],
  ['(?<value>\\d)+', /cannot be repeated/],
  ['(?<value>(?:a{100}){100})', /too long/],
  ['(?<value>(?:a*)*)', /at least one character/],
  ['(?<value>a{5,2})', /from a smaller/],
  ['(?<value>a\\', /lone \\/],
])('%s is refused with what is wrong', (pattern, sentence) => {
  expect(() => patternMatcher(pattern)).toThrow(PatternFault)
  expect(() => patternMatcher(pattern)).toThrow(sentence)
})

// Catches a crash in place of a sentence for what a person types half.
test('whatever is typed is a pattern or refused by a sentence', () => {
  assert(
    property(string({ maxLength: 30 }), integer({ min: 0, max: 3 }), (typed, closing) => {
      try {
        patternMatcher(`(?<value>${typed}${')'.repeat(closing)}`)('+1.5')
      } catch (error) {
        expect(error).toBeInstanceOf(PatternFault)
      }
    }),
  )
})
