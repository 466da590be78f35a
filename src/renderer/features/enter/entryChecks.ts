import type { Characteristic } from '../../../contract/characteristic.ts'
import type { Draft } from './drafts.ts'
import { type EntryField, togetherFault } from './entryFields.ts'
import { entryWords } from './entryWords.ts'
import { emptyField, type ReadField } from './reading/readEntry.ts'

/** What the texts of an entry come to, and what of it stands in the way of recording it. */
export interface EntryChecks {
  readonly reads: readonly ReadField[]
  readonly values: readonly (number | null)[]
  readonly typed: number
  /** The first place that has to be filled or mended before it can be recorded; -1 where there is none. */
  readonly wrong: number
  /** The first place that holds nothing; -1 where there is none. */
  readonly open: number
  /** What is said at a place: of its text once somebody left it, that it is empty once somebody went past it. */
  readonly faultAt: (place: number, looked: boolean, passed: boolean) => string | null
}

interface Asked {
  readonly characteristic: Characteristic
  readonly fields: readonly EntryField[]
  readonly fewest: number
  readonly measures: boolean
}

/** Holds an entry against its characteristic. */
export const checkEntry = (
  { characteristic, fields, fewest, measures }: Asked,
  draft: Pick<Draft, 'fields'>,
): EntryChecks => {
  const texts = draft.fields
  const reads = fields.map((field, place) => {
    const { text = '', told = 'typed' } = texts[place] ?? {}
    return text === '' ? emptyField : field.read(text, told)
  })
  const values = reads.map(({ value }) => value)
  const typed = values.filter((value) => value !== null).length
  const together = togetherFault(characteristic, values)
  const isBlank = (place: number): boolean => (texts[place]?.text ?? '').trim() === ''
  const faulty = reads.findIndex(({ fault }) => fault !== null)
  const missing = typed < fewest ? values.indexOf(null) : -1
  return {
    reads,
    values,
    typed,
    wrong: faulty >= 0 ? faulty : missing >= 0 ? missing : (together?.place ?? -1),
    open: fields.findIndex((_field, place) => isBlank(place)),
    faultAt: (place, looked, passed) => {
      if (isBlank(place)) return passed && typed < fewest ? entryWords.missing(measures) : null
      if (!looked) return null
      return reads[place]?.fault ?? (together?.place === place ? together.fault : null)
    },
  }
}
