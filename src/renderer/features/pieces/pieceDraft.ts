import type { Piece, PieceChanges, PieceInput } from '../../../contract/piece.ts'
import { t } from '../../words/t.ts'

/** One named value as it is typed. */
export interface NamedDraft {
  /** Stays with the row while its name is typed. */
  readonly key: number
  readonly name: string
  readonly value: string
}

/** A piece as it is typed. */
export interface PieceDraft {
  readonly kitNumber: string
  readonly name: string
  readonly country: string
  readonly haplogroup: string
  readonly markers: readonly NamedDraft[]
  readonly fields: readonly NamedDraft[]
}

/** A new piece, which may have its number already. */
export const emptyPiece = (kitNumber = ''): PieceDraft => ({
  kitNumber,
  name: '',
  country: '',
  haplogroup: '',
  markers: [{ key: 0, name: '', value: '' }],
  fields: [],
})

const rowsOf = (values: Readonly<Record<string, unknown>>): NamedDraft[] =>
  Object.entries(values).map(([name, value], key) => ({ key, name, value: String(value) }))

/** The form of a piece that is stored. */
export const draftOfPiece = (piece: Piece): PieceDraft => ({
  kitNumber: piece.kitNumber,
  name: piece.name ?? '',
  country: piece.country ?? '',
  haplogroup: piece.haplogroup ?? '',
  markers: rowsOf(piece.markers),
  fields: rowsOf(piece.fields),
})

/** Rows with another, empty one at the end. */
export const withRow = (rows: readonly NamedDraft[]): NamedDraft[] => [
  ...rows,
  { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, name: '', value: '' },
]

const isEmpty = ({ name, value }: NamedDraft): boolean => name.trim() === '' && value.trim() === ''

/** What is wrong with the names or values of rows, by the key of the row. */
export const rowFaults = (rows: readonly NamedDraft[]): ReadonlyMap<number, string> => {
  const faults = new Map<number, string>()
  const seen = new Set<string>()
  for (const row of rows) {
    if (isEmpty(row)) continue
    const name = row.name.trim()
    if (name === '') faults.set(row.key, t('Give it a name.'))
    else if (seen.has(name)) faults.set(row.key, t('Another row has this name.'))
    else if (row.value.trim() === '') faults.set(row.key, t('Give it a value, or remove the row.'))
    seen.add(name)
  }
  return faults
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const valuesOf = (rows: readonly NamedDraft[]): Record<string, string> =>
  Object.fromEntries(
    rows.filter((row) => !isEmpty(row)).map(({ name, value }) => [name.trim(), value.trim()]),
  )

/** A new piece as the station takes it. */
export const inputOf = (draft: PieceDraft): PieceInput => ({
  kitNumber: draft.kitNumber.trim(),
  name: orNull(draft.name),
  country: orNull(draft.country),
  haplogroup: orNull(draft.haplogroup),
  markers: valuesOf(draft.markers),
  fields: valuesOf(draft.fields),
})

/** What rows say otherwise than is stored; null takes away. A value that reads the same keeps its kind, such as a number. */
const namedChanges = (
  stored: Readonly<Record<string, unknown>>,
  rows: readonly NamedDraft[],
): Record<string, string | null> | undefined => {
  const typed = new Map(Object.entries(valuesOf(rows)))
  const changes: Record<string, string | null> = {}
  for (const name of Object.keys(stored)) if (!typed.has(name)) changes[name] = null
  for (const [name, value] of typed) {
    if (!Object.hasOwn(stored, name) || String(stored[name]) !== value) changes[name] = value
  }
  return Object.keys(changes).length === 0 ? undefined : changes
}

/** What a draft changes of a stored piece; empty where it changes nothing. */
export const changesOfPiece = (piece: Piece, draft: PieceDraft): PieceChanges => {
  const changes: PieceChanges = {}
  for (const field of ['name', 'country', 'haplogroup'] as const) {
    const typed = orNull(draft[field])
    if (typed !== piece[field]) changes[field] = typed
  }
  const markers = namedChanges(piece.markers, draft.markers)
  const fields = namedChanges(piece.fields, draft.fields)
  return {
    ...changes,
    ...(markers === undefined ? {} : { markers }),
    ...(fields === undefined ? {} : { fields }),
  }
}
