/** A style whose entries have a cycle time that their orders do not say. */
export interface StyleAdvice {
  readonly style: string
  /** null where all that is told is of one line. */
  readonly line: string | null
  readonly entries: number
}

const begins = 'Collect ideal_cycle_time for style '

const named = (style: string, line: string | null): string => (line === null ? style : `${style} of ${line}`)

/**
 * The recommendation to collect the cycle time of a style, as the interface tells it.
 *
 * @example styleAdvice({ style: 'ROPER', line: null, entries: 3 }) // 'Collect ideal_cycle_time for style ROPER: 3 entries do not …'
 */
export const styleAdvice = ({ style, line, entries }: StyleAdvice): string =>
  `${begins}${named(style, line)}: ${entries === 1 ? '1 entry does' : `${entries} entries do`} not have it from their order, which makes efficiency, performance and OEE less sure.`

const shape = /^(.+): (\d+) (?:entry does|entries do) not have it from their order, /s

/** Both halves may hold the word between them: a line that is known says where it stands. */
const apart = (name: string, lines: readonly string[]): { style: string; line: string } | null => {
  const [known] = lines.filter((line) => name.endsWith(` of ${line}`)).toSorted((a, b) => b.length - a.length)
  const at = known === undefined ? name.lastIndexOf(' of ') : name.length - known.length - 4
  return at < 1 ? null : { style: name.slice(0, at), line: name.slice(at + 4) }
}

/**
 * Reads such a recommendation, so that a screen can say it in the person's language; null for any other sentence.
 *
 * @param lines the lines that are known, where the recommendations are of all lines; null where they are of one
 * @example readStyleAdvice('Collect ideal_cycle_time for style ROPER: 3 entries do not …', null) // { style: 'ROPER', line: null, entries: 3 }
 */
export const readStyleAdvice = (sentence: string, lines: readonly string[] | null): StyleAdvice | null => {
  if (!sentence.startsWith(begins)) return null
  const [, name, entries] = shape.exec(sentence.slice(begins.length)) ?? []
  if (name === undefined) return null
  const parts = lines === null ? { style: name, line: null } : apart(name, lines)
  return parts && { ...parts, entries: Number(entries) }
}
