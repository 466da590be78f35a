import { patternMatcher } from '../pattern/matchPattern.ts'
import type { LineFormat } from './lineFormat.ts'

/**
 * Lines that a leader described by a pattern with a group `value` and perhaps one `unit`.
 *
 * @throws PatternFault where the pattern is none
 */
export const ownPattern = (pattern: string): LineFormat => {
  const match = patternMatcher(pattern)
  return (line) => {
    const found = match(line)
    if (found === null) return { problem: 'The pattern of this gauge does not fit this line.' }
    if (found.value === undefined)
      return { problem: 'The group "value" of the pattern took nothing of this line.' }
    return { text: found.value, unit: found.unit ?? null }
  }
}
