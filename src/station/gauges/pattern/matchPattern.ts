import { compilePattern, type Step, slotsOf } from './compilePattern.ts'
import { parsePattern } from './parsePattern.ts'
import type { CharacterSet, GroupName } from './patternNode.ts'

/** What the named groups of a pattern took; a group that took nothing is left out. */
export type Groups = Readonly<Partial<Record<GroupName, string>>>

const holds = ({ ranges, negated }: CharacterSet, code: number): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to) !== negated

interface Thread {
  readonly step: number
  readonly at: number
  readonly marks: Readonly<Record<string, number>>
}

/**
 * The first place where steps fit, as a backtracking matcher finds it. What failed once at a step and a place is not tried there
 * again (Cox 2010, "Regular Expression Matching in the Wild", bit-state backtracking), so that time is bounded by steps × characters
 * whatever the pattern: nobody can hang the station by one.
 */
const firstMatch = (steps: readonly Step[], text: string): Thread['marks'] | null => {
  const width = text.length + 1
  const tried = new Uint8Array(steps.length * width)
  for (let from = 0; from < width; from += 1) {
    const waiting: Thread[] = [{ step: 0, at: from, marks: {} }]
    for (let thread = waiting.pop(); thread !== undefined; thread = waiting.pop()) {
      let { step: index, at, marks } = thread
      for (;;) {
        const step = steps[index]
        const state = index * width + at
        if (step === undefined || tried[state] === 1) break
        tried[state] = 1
        if (step.kind === 'found') return marks
        if (step.kind === 'split') {
          waiting.push({ step: step.second, at, marks })
          index = step.first
        } else if (step.kind === 'jump') index = step.to
        else if (step.kind === 'mark') {
          marks = { ...marks, [step.slot]: at }
          index += 1
        } else if (step.kind === 'start' || step.kind === 'end') {
          if (at !== (step.kind === 'start' ? 0 : text.length)) break
          index += 1
        } else {
          if (at >= text.length || !holds(step.set, text.charCodeAt(at))) break
          at += 1
          index += 1
        }
      }
    }
  }
  return null
}

/**
 * Makes a matcher of a pattern with a group `value` and perhaps one `unit`.
 *
 * @returns a function that gives what the groups took of a line, or null where the pattern does not fit anywhere
 * @throws PatternFault with a sentence for a person
 * @example patternMatcher('^(?<value>[-+]\\d+\\.\\d+)(?<unit>mm|in)$')('+1.50mm') // { value: '+1.50', unit: 'mm' }
 */
export const patternMatcher = (pattern: string): ((line: string) => Groups | null) => {
  const steps = compilePattern(parsePattern(pattern))
  return (line) => {
    const marks = firstMatch(steps, line)
    if (marks === null) return null
    const taken = (name: GroupName): Groups => {
      const [begin, end] = slotsOf(name)
      const [from, to] = [marks[begin], marks[end]]
      return from === undefined || to === undefined || from === to ? {} : { [name]: line.slice(from, to) }
    }
    return { ...taken('value'), ...taken('unit') }
  }
}
