import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

/** One line of a pasted list: who, hours absent, and why. */
export interface PastedPerson {
  readonly employee_id: string
  readonly absent_hours: number
  readonly absence_reason: string | null
}

/** A line that cannot be used, with why. */
export interface PastedFault {
  readonly row: number
  readonly fault: string
}

const longestName = 64

const readLine = (line: string, hours: number): PastedPerson | string => {
  const [name = '', absent = '', reason = ''] = line.split(/[\t;]/).map((part) => part.trim())
  if (name === '') return t('There is no name.')
  if (name.length > longestName) return t('The name is longer than 64 characters.')
  const parsed = parseNumber(absent, writesComma())
  if (parsed.kind === 'fault') return parsed.fault
  const absentHours = parsed.kind === 'empty' ? 0 : parsed.value
  if (absentHours < 0 || absentHours > hours) {
    return t('Hours absent are between 0 and those of the shift ({{hours}}).', { hours: String(hours) })
  }
  return { employee_id: name, absent_hours: absentHours, absence_reason: reason.slice(0, 200) || null }
}

/**
 * Reads a list of people, a line each: the name or number, then, where they were away, hours and reason after a tab or semicolon.
 * Told twice, the last line of a person counts.
 *
 * @param hours of the shift
 * @example readPeople('E1\nE7;8;sick', 8).people[1] // { employee_id: 'E7', absent_hours: 8, absence_reason: 'sick' }
 */
export const readPeople = (
  text: string,
  hours: number,
): { readonly people: PastedPerson[]; readonly faults: PastedFault[] } => {
  const people = new Map<string, PastedPerson>()
  const faults: PastedFault[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, hours)
    if (typeof read === 'string') faults.push({ row: at + 1, fault: read })
    else people.set(read.employee_id, read)
  }
  return { people: [...people.values()], faults }
}
