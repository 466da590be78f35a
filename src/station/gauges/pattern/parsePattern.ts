import { type GroupName, groupNames, PatternFault, type PatternNode } from './patternNode.ts'
import { readEscape, readSet } from './readSet.ts'

const anything: PatternNode = {
  kind: 'set',
  set: {
    ranges: [
      [10, 10],
      [13, 13],
    ],
    negated: true,
  },
}

/** More repetitions than this are not counted out. */
const mostCounted = 100

const countedAt = (pattern: string, at: number): { least: number; most: number; end: number } | null => {
  const sign = pattern[at]
  if (sign === '*') return { least: 0, most: Number.POSITIVE_INFINITY, end: at + 1 }
  if (sign === '+') return { least: 1, most: Number.POSITIVE_INFINITY, end: at + 1 }
  if (sign === '?') return { least: 0, most: 1, end: at + 1 }
  if (sign !== '{') return null
  const counts = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(pattern.slice(at))
  if (counts === null)
    throw new PatternFault('Write {2}, {2,} or {2,5} for a number of times, \\{ for a brace.')
  const least = Number(counts[1])
  const most =
    counts[2] === undefined ? least : counts[3] === '' ? Number.POSITIVE_INFINITY : Number(counts[3])
  if (least > most || least > mostCounted || (most > mostCounted && most !== Number.POSITIVE_INFINITY)) {
    throw new PatternFault(`A number of times goes from a smaller to a larger one, up to ${mostCounted}.`)
  }
  return { least, most, end: at + counts[0].length }
}

const holdsGroup = (node: PatternNode): boolean => {
  switch (node.kind) {
    case 'named':
      return true
    case 'repeat':
      return holdsGroup(node.part)
    case 'sequence':
    case 'choice':
      return node.parts.some(holdsGroup)
    default:
      return false
  }
}

const mayBeEmpty = (node: PatternNode): boolean => {
  switch (node.kind) {
    case 'set':
      return false
    case 'named':
      return mayBeEmpty(node.part)
    case 'repeat':
      return node.least === 0 || mayBeEmpty(node.part)
    case 'sequence':
      return node.parts.every(mayBeEmpty)
    case 'choice':
      return node.parts.some(mayBeEmpty)
    default:
      return true
  }
}

/**
 * Reads a regular expression of the subset that gauges need: characters, sets, groups, choices and repetitions. There is no
 * looking around and no going back to a group.
 *
 * @throws PatternFault with a sentence where it is none, or has no group `value`
 */
export const parsePattern = (pattern: string): PatternNode => {
  let at = 0
  const names = new Set<GroupName>()

  const group = (): PatternNode => {
    if (pattern[at] !== '?') return closed()
    if (pattern[at + 1] === ':') {
      at += 2
      return closed()
    }
    const named = /^\?<([A-Za-z_]\w*)>/.exec(pattern.slice(at))
    if (named === null)
      throw new PatternFault('A group begins with (, (?: or (?<value>. Others are not known here.')
    const name = groupNames.find((one) => one === named[1])
    if (name === undefined) throw new PatternFault('A group is named value or unit, no other way.')
    if (names.has(name)) throw new PatternFault(`There are two groups named ${name}. Keep one.`)
    names.add(name)
    at += named[0].length
    return { kind: 'named', name, part: closed() }
  }

  const closed = (): PatternNode => {
    const inner = choice()
    if (pattern[at] !== ')') throw new PatternFault('A ( has no ) after it.')
    at += 1
    return inner
  }

  const single = (): PatternNode => {
    const sign = pattern[at]
    at += 1
    switch (sign) {
      case '(':
        return group()
      case '[': {
        const { set, end } = readSet(pattern, at)
        at = end
        return { kind: 'set', set }
      }
      case '\\': {
        const { set, end } = readEscape(pattern, at)
        at = end
        return { kind: 'set', set }
      }
      case '.':
        return anything
      case '^':
        return { kind: 'start' }
      case '$':
        return { kind: 'end' }
      case '*':
      case '+':
      case '?':
      case '{':
        throw new PatternFault(
          `Nothing stands before ${sign} that could be repeated. Write \\${sign} for the sign.`,
        )
      default: {
        const code = pattern.charCodeAt(at - 1)
        return { kind: 'set', set: { ranges: [[code, code]], negated: false } }
      }
    }
  }

  const repeated = (): PatternNode => {
    const part = single()
    const counted = countedAt(pattern, at)
    if (counted === null) return part
    if (part.kind === 'start' || part.kind === 'end') {
      throw new PatternFault('The beginning and the end of the line cannot be repeated.')
    }
    if (counted.most > 1 && holdsGroup(part)) {
      throw new PatternFault('The groups value and unit cannot be repeated: a line holds one value.')
    }
    if ((counted.most > 1 || counted.least === 0) && mayBeEmpty(part)) {
      throw new PatternFault(
        'What is repeated must take at least one character. Take a * or ? out within it.',
      )
    }
    at = counted.end
    const greedy = pattern[at] !== '?'
    if (!greedy) at += 1
    if (countedAt(pattern, at) !== null) throw new PatternFault('Two signs of repetition stand in a row.')
    return { kind: 'repeat', part, least: counted.least, most: counted.most, greedy }
  }

  const sequence = (): PatternNode => {
    const parts: PatternNode[] = []
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(repeated())
    return { kind: 'sequence', parts }
  }

  const choice = (): PatternNode => {
    const parts = [sequence()]
    while (pattern[at] === '|') {
      at += 1
      parts.push(sequence())
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts }
  }

  const node = choice()
  if (at < pattern.length) throw new PatternFault('A ) has no ( before it. Write \\) for the sign.')
  if (!names.has('value')) {
    throw new PatternFault('The pattern has no group (?<value>…) around the number. Put one in.')
  }
  return node
}
