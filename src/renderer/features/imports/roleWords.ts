import type { RecordLayout } from '../../../contract/importKind.ts'
import { isRecordLayout, recordColumn, recordKinds } from '../../../contract/importKinds.ts'
import type { ColumnRole, ImportLayout } from '../../../contract/importTable.ts'
import type { TraceField } from '../../../contract/traceability.ts'
import { t } from '../../words/t.ts'
import { fieldWord, recordLayoutWords } from './recordWords.ts'
import type { ColumnMapping } from './savedImport.ts'

/** What a column may hold, as people say it. */
export const roleWords: Readonly<Record<ColumnRole, string>> = {
  ignore: t('Nothing: leave it out'),
  characteristic: t('Code of the characteristic'),
  subgroup: t('Number of the subgroup'),
  time: t('Date and time'),
  date: t('Date'),
  time_of_day: t('Time of day'),
  value: t('Measured value'),
  count: t('Count of defects'),
  size: t('Size of the sample'),
  batch: t('Batch'),
  operator: t('Operator'),
  part: t('Part number'),
  note: t('Note'),
  kit_number: t('Number of the piece'),
  name: t('Name'),
  country: t('Country'),
  haplogroup: t('Haplogroup'),
  marker: t('Marker'),
  field: t('Another field'),
}

export const layoutWords: Readonly<
  Record<ImportLayout, { readonly word: string; readonly purpose: string }>
> = {
  subgroups: { word: t('A row is a subgroup'), purpose: t('Its values stand beside each other.') },
  measurements: {
    word: t('A row is one measurement'),
    purpose: t('A column numbers the subgroups, or they follow each other.'),
  },
  wide: { word: t('A row is a piece'), purpose: t('Each characteristic has a column of its own.') },
  counts: { word: t('A row is a count'), purpose: t('Defects, with the size of what was inspected.') },
  pieces: {
    word: t('A row is a record of a piece'),
    purpose: t('Kit number, name, markers; as on the screen Pieces.'),
  },
  ...recordLayoutWords,
}

const times = ['time', 'date', 'time_of_day'] as const
const beside = [...times, 'batch', 'operator', 'part', 'note', 'ignore'] as const

const roles: Readonly<Record<Exclude<ImportLayout, RecordLayout>, readonly ColumnRole[]>> = {
  subgroups: ['value', 'characteristic', ...beside],
  measurements: ['value', 'subgroup', 'characteristic', ...beside],
  wide: ['value', 'subgroup', ...beside],
  counts: ['count', 'size', 'characteristic', ...beside],
  pieces: ['kit_number', 'name', 'country', 'haplogroup', 'marker', 'field', ...times, 'ignore'],
}

/** A choice of what a column holds: a role, or a traceability field. */
export interface ColumnChoice {
  readonly value: string
  readonly label: string
}

/** What a column of a layout may hold; traceability fields are notes under their keys. */
export const choicesOf = (layout: ImportLayout, fields: readonly TraceField[]): readonly ColumnChoice[] => {
  if (isRecordLayout(layout)) {
    return [
      ...recordKinds[layout].columns.map(({ name }) => ({ value: `field ${name}`, label: fieldWord(name) })),
      { value: 'ignore', label: roleWords.ignore },
    ]
  }
  return roles[layout].flatMap((role) => [
    { value: role, label: roleWords[role] },
    ...(role === 'note'
      ? fields
          .filter(({ built_in: isBuiltIn }) => !isBuiltIn)
          .map(({ key, label }) => ({ value: `note ${key}`, label }))
      : []),
  ])
}

/** The choice that a column stands at. */
export const choiceOf = (
  { role, name }: ColumnMapping,
  fields: readonly TraceField[],
  layout: ImportLayout = 'subgroups',
): string => {
  if (isRecordLayout(layout)) return role === 'field' && name !== undefined ? `field ${name}` : 'ignore'
  return role === 'note' && fields.some(({ key }) => key === name) ? `note ${name ?? ''}` : role
}

/** What a column holds, in a word or two. */
export const columnWord = (layout: ImportLayout, column: ColumnMapping | undefined): string => {
  const known = column === undefined ? null : recordColumn(layout, column)
  if (known !== null) return fieldWord(known.name)
  return roleWords[column?.role ?? 'ignore']
}

/** A column after a choice: what was said of its numbers and dates stays. */
export const withChoice = (
  { characteristic_id: _of, name: _name, ...column }: ColumnMapping,
  choice: string,
): ColumnMapping => {
  const [role = 'ignore', key] = choice.split(' ')
  return { ...column, role: role as ColumnRole, ...(key === undefined ? {} : { name: key }) }
}
