import type { RecordLayout } from '../../../contract/importKind.ts'
import { isRecordLayout, missingColumns, takesLine } from '../../../contract/importKinds.ts'
import type { ColumnRole, ImportLayout } from '../../../contract/importTable.ts'
import { t } from '../../words/t.ts'
import { fieldWord } from './recordWords.ts'
import type { Mapping } from './savedImport.ts'

const needed: Readonly<Record<Exclude<ImportLayout, RecordLayout>, readonly [ColumnRole, string]>> = {
  subgroups: ['value', t('No column holds measured values. Choose which ones do.')],
  measurements: ['value', t('No column holds the measured value. Choose which one does.')],
  wide: ['value', t('No column holds the values of a characteristic. Choose which ones do.')],
  counts: ['count', t('No column holds the count of defects. Choose which one does.')],
  pieces: ['kit_number', t('No column holds the number of the piece. Choose which one does.')],
}

/** Whether the characteristic is to be said for all rows: no column names it. */
export const needsCharacteristic = ({ layout, columns }: Mapping): boolean =>
  layout !== 'wide' &&
  layout !== 'pieces' &&
  !isRecordLayout(layout) &&
  !columns.some(({ role }) => role === 'characteristic')

/** Whether the line is to be said for all rows: they have one, and no column names it. */
export const needsLine = ({ layout, columns }: Mapping): boolean =>
  takesLine(layout) && !columns.some(({ role, name }) => role === 'field' && name === 'client_id')

const recordGaps = (layout: RecordLayout, mapping: Mapping, ownLine: string | null): readonly string[] => {
  const { columns, client_id: line } = mapping
  const held = columns.flatMap(({ role, name }) => (role === 'field' && name !== undefined ? [name] : []))
  const twice = [...new Set(held.filter((name, i) => held.indexOf(name) !== i))]
  return [
    ...missingColumns(layout, columns).map(({ name }) =>
      t('No column holds “{{field}}”. Choose which one does.', { field: fieldWord(name) }),
    ),
    ...twice.map((name) =>
      t('Two columns hold “{{field}}”. Choose one of them, and leave the other out.', {
        field: fieldWord(name),
      }),
    ),
    ...(needsLine(mapping) && line === undefined && ownLine === null
      ? [t('Choose the line of the rows, or the column that names it.')]
      : []),
  ]
}

/**
 * What a mapping still lacks before its table can be checked, as sentences.
 *
 * @param ownLine of the person; null for whoever must say it
 */
export const mappingGaps = (
  mapping: Mapping,
  names: readonly string[],
  ownLine: string | null = null,
): readonly string[] => {
  const { layout, columns, characteristic_id: of } = mapping
  if (isRecordLayout(layout)) return recordGaps(layout, mapping, ownLine)
  const [role, sentence] = needed[layout]
  const without = columns.flatMap((column, i) =>
    layout === 'wide' && column.role === 'value' && column.characteristic_id === undefined
      ? [names[i] ?? '']
      : [],
  )
  return [
    ...(columns.some((column) => column.role === role) ? [] : [sentence]),
    ...(needsCharacteristic(mapping) && of === undefined
      ? [t('Choose the characteristic of the rows, or the column that names it.')]
      : []),
    ...(without.length === 0
      ? []
      : [
          t('Choose a characteristic for {{columns}}, or leave them out.', {
            columns: without.slice(0, 5).join(', '),
          }),
        ]),
  ]
}
