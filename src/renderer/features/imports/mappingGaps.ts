import type { ColumnRole, ImportLayout } from '../../../contract/importTable.ts'
import { t } from '../../words/t.ts'
import type { Mapping } from './savedImport.ts'

const needed: Readonly<Record<ImportLayout, readonly [ColumnRole, string]>> = {
  subgroups: ['value', t('No column holds measured values. Choose which ones do.')],
  measurements: ['value', t('No column holds the measured value. Choose which one does.')],
  wide: ['value', t('No column holds the values of a characteristic. Choose which ones do.')],
  counts: ['count', t('No column holds the count of defects. Choose which one does.')],
  pieces: ['kit_number', t('No column holds the number of the piece. Choose which one does.')],
}

/** Whether the characteristic is to be said for all rows: no column names it. */
export const needsCharacteristic = ({ layout, columns }: Mapping): boolean =>
  layout !== 'wide' && layout !== 'pieces' && !columns.some(({ role }) => role === 'characteristic')

/** What a mapping still lacks before its table can be checked, as sentences. */
export const mappingGaps = (mapping: Mapping, names: readonly string[]): readonly string[] => {
  const { layout, columns, characteristic_id: of } = mapping
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
