import type { InputOf } from '../../../contract/operations.ts'

/** Where somebody stands in an import. */
export const steps = ['paste', 'table', 'columns', 'check', 'run'] as const

export type Step = (typeof steps)[number]

/** How the table is read, as it is sent. */
export type Mapping = InputOf<'import.check'>['mapping']

export type ColumnMapping = Mapping['columns'][number]

/** A cell that is read as something else; its row from 1, its column from 0. */
export type Correction = NonNullable<InputOf<'import.check'>['corrections']>[number]

/** What a reload of the page brings back; the table itself is kept by the station. */
export interface SavedImport {
  readonly step: Step
  readonly draftId: string | null
  readonly mapping: Mapping | null
  readonly corrections: readonly Correction[]
  /** Names of the columns and count of the rows, by which the same table is known when it is pasted again. */
  readonly columns: readonly string[]
  readonly rows: number
  readonly importId: number | null
  /** Charts that the import adds to. */
  readonly charts: readonly { readonly id: number; readonly name: string }[]
}

export const nothingSaved: SavedImport = {
  step: 'paste',
  draftId: null,
  mapping: null,
  corrections: [],
  columns: [],
  rows: 0,
  importId: null,
  charts: [],
}

const keyOf = (userId: number): string => `centerline.import.${userId}`

/** What this window kept of a person's import. */
export const readSaved = (userId: number): SavedImport => {
  const text = sessionStorage.getItem(keyOf(userId))
  if (text === null) return nothingSaved
  try {
    return { ...nothingSaved, ...(JSON.parse(text) as Partial<SavedImport>) }
  } catch {
    return nothingSaved
  }
}

/** Keeps a person's import for this window. A full store loses the place, not the table. */
export const keepSaved = (userId: number, saved: SavedImport): void => {
  try {
    sessionStorage.setItem(keyOf(userId), JSON.stringify(saved))
  } catch {
    sessionStorage.removeItem(keyOf(userId))
  }
}

/** Puts a correction among the others, in place of one of the same cell; null takes it away. */
export const withCorrection = (
  corrections: readonly Correction[],
  row: number,
  column: number,
  value: string | null,
): readonly Correction[] => {
  const others = corrections.filter((one) => one.row !== row || one.column !== column)
  return value === null ? others : [...others, { row, column, value }]
}

/** Whether a table is the one that was worked on before, so that what was said of it holds again. */
export const isSameTable = (saved: SavedImport, columns: readonly string[]): boolean =>
  saved.mapping !== null &&
  saved.columns.length === columns.length &&
  saved.columns.every((name, i) => name === columns[i])

/** Whether something was said of a table that the station no longer keeps; a reload of the page still knows. */
export const isWithoutTable = ({ draftId, mapping, importId }: SavedImport): boolean =>
  draftId === null && mapping !== null && importId === null
