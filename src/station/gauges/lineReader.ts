import { gaugeUnit } from '../../contract/gaugeUnit.ts'
import { longestLine, type SerialGauge, type UnderstoodLine } from '../../contract/serialGauge.ts'
import type { LineFormat } from './formats/lineFormat.ts'
import { mahr } from './formats/mahr.ts'
import { mitutoyo } from './formats/mitutoyo.ts'
import { ownPattern } from './formats/ownPattern.ts'
import { starrett } from './formats/starrett.ts'
import { sylvac } from './formats/sylvac.ts'
import { PatternFault } from './pattern/patternNode.ts'
import { readGaugeNumber } from './readGaugeNumber.ts'

/** What decides how lines are read. */
export type LineSettings = Pick<SerialGauge, 'format' | 'pattern' | 'decimal' | 'unit'>

const presets = { mitutoyo, sylvac, mahr, starrett }

const none = { value: null, text: null, unit: null }

const formatOf = ({ format, pattern }: LineSettings): LineFormat => {
  if (format !== 'own') return presets[format]
  if (pattern === null) throw new PatternFault('A gauge with a format of its own needs a pattern.')
  return ownPattern(pattern)
}

/** A line that holds what no gauge writes: what came was sent at another speed, or with another parity. */
const unreadable = (line: string): boolean =>
  [...line].some((sign) => {
    const code = sign.charCodeAt(0)
    return (code < 32 && code !== 9) || (code > 126 && !'\u00b5\u00b0\u00b1\u00b2\u00b3'.includes(sign))
  })

const framing = { before: [0, 2], after: [3, 9, 32] }

/** A line without the marks of its beginning and end, and the blanks after it. A blank before it may be its sign. */
const withoutFrame = (line: string): string => {
  let from = 0
  let to = line.length
  while (from < to && framing.before.includes(line.charCodeAt(from))) from += 1
  while (to > from && framing.after.includes(line.charCodeAt(to - 1))) to -= 1
  return line.slice(from, to)
}

const numberProblem = (text: string, decimal: LineSettings['decimal']): string => {
  const [own, other] = decimal === 'point' ? ['point', ','] : ['comma', '.']
  return text.includes(other)
    ? `The decimal sign of this gauge is the ${own}, and "${text.trim()}" has another one. Set the decimal sign of the gauge.`
    : `"${text.trim()}" is not a number.`
}

/**
 * Makes a reader of the lines of a gauge. It never throws, whatever comes, and says in words why a line is no reading.
 *
 * @throws PatternFault where the pattern is none
 * @example lineReader({ format: 'sylvac', pattern: null, decimal: 'point', unit: 'mm' })('+1.50')
 * // { value: 1.5, text: '+1.50', unit: 'mm', problem: null }
 */
export const lineReader = (settings: LineSettings): ((line: string) => UnderstoodLine) => {
  const read = formatOf(settings)
  const { decimal, unit: usual } = settings
  return (line) => {
    if (line.length > longestLine) {
      return { ...none, problem: `The line is longer than ${longestLine} characters. Is this a gauge?` }
    }
    const plain = withoutFrame(line)
    if (unreadable(plain)) {
      const problem =
        'What came is not text. Compare baud rate, data bits and parity with the manual of the gauge.'
      return { ...none, problem }
    }
    const found = read(plain)
    if ('problem' in found) return { ...none, problem: found.problem }
    const value = readGaugeNumber(found.text, decimal)
    if (value === null) return { ...none, problem: numberProblem(found.text, decimal) }
    const unit = found.unit === null ? usual : gaugeUnit(found.unit)
    return { value, text: found.text.trim(), unit, problem: null }
  }
}
