import { type CharacterSet, PatternFault } from './patternNode.ts'

const digit = [48, 57] as const
const word = [digit, [65, 90], [95, 95], [97, 122]] as const
const space = [
  [9, 13],
  [32, 32],
  [160, 160],
] as const

const classes: Readonly<Record<string, CharacterSet>> = {
  d: { ranges: [digit], negated: false },
  D: { ranges: [digit], negated: true },
  w: { ranges: word, negated: false },
  W: { ranges: word, negated: true },
  s: { ranges: space, negated: false },
  S: { ranges: space, negated: true },
}

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 }

const last = 0xffff

/** The ranges that a set takes, without `negated`. */
const positive = ({ ranges, negated }: CharacterSet): CharacterSet['ranges'] => {
  if (!negated) return ranges
  const gaps: [number, number][] = []
  let next = 0
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, from - 1])
    next = to + 1
  }
  gaps.push([next, last])
  return gaps
}

const of = (code: number): CharacterSet => ({ ranges: [[code, code]], negated: false })

/** What stands after a backslash at `at`, and where it ends. */
export const readEscape = (pattern: string, at: number): { set: CharacterSet; end: number } => {
  const letter = pattern[at]
  if (letter === undefined)
    throw new PatternFault('The pattern ends with a lone \\. Write \\\\ for a backslash.')
  const known = classes[letter]
  if (known !== undefined) return { set: known, end: at + 1 }
  const control = controls[letter]
  if (control !== undefined) return { set: of(control), end: at + 1 }
  if (letter === 'x') {
    const hex = /^[0-9a-fA-F]{2}/.exec(pattern.slice(at + 1))
    if (hex === null) throw new PatternFault('Two hexadecimal digits follow \\x, as in \\x2B.')
    return { set: of(Number.parseInt(hex[0], 16)), end: at + 3 }
  }
  if (/[0-9a-zA-Z]/.test(letter)) throw new PatternFault(`\\${letter} is not known here.`)
  return { set: of(letter.charCodeAt(0)), end: at + 1 }
}

const readMember = (pattern: string, at: number): { set: CharacterSet; end: number } => {
  if (pattern[at] !== '\\') return { set: of(pattern.charCodeAt(at)), end: at + 1 }
  // Within brackets \b is a backspace elsewhere; nobody needs one.
  return readEscape(pattern, at + 1)
}

const codeOf = ({ ranges, negated }: CharacterSet): number | null => {
  const [only] = ranges
  return !negated && ranges.length === 1 && only !== undefined && only[0] === only[1] ? only[0] : null
}

/** The set in brackets whose first character is at `at`, and where it ends. */
export const readSet = (pattern: string, at: number): { set: CharacterSet; end: number } => {
  const negated = pattern[at] === '^'
  const ranges: (readonly [number, number])[] = []
  let next = negated ? at + 1 : at
  while (pattern[next] !== ']') {
    if (next >= pattern.length) throw new PatternFault('A [ has no ] after it.')
    const from = readMember(pattern, next)
    next = from.end
    if (pattern[next] === '-' && next + 1 < pattern.length && pattern[next + 1] !== ']') {
      const to = readMember(pattern, next + 1)
      const [low, high] = [codeOf(from.set), codeOf(to.set)]
      if (low === null || high === null || low > high) {
        throw new PatternFault('A range in brackets goes from one character up to another, as in [0-9].')
      }
      ranges.push([low, high])
      next = to.end
    } else ranges.push(...positive(from.set))
  }
  return { set: { ranges, negated }, end: next + 1 }
}
