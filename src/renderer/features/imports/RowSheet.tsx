import { Drawer, TextInput } from '@mantine/core'
import type { Understood } from '../../../contract/importTable.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { columnWord } from './roleWords.ts'
import type { Correction, Mapping } from './savedImport.ts'

interface RowSheetProps {
  readonly row: number
  readonly table: Understood
  readonly mapping: Mapping
  readonly corrections: readonly Correction[]
  readonly onCorrect: (row: number, column: number, value: string) => void
  readonly onClose: () => void
}

/** All cells of one row that matter, to be corrected: a value may be missing that no fault points at. */
export const RowSheet = ({ row, table, mapping, corrections, onCorrect, onClose }: RowSheetProps) => {
  const { data, error } = useOperation('import.rows', { draft_id: table.draft_id, from: row, count: 1 })
  const [cells] = data?.rows ?? []
  return (
    <Drawer
      position="right"
      size={420}
      opened
      onClose={onClose}
      title={t('Row {{row}}', { row: countWords(row) })}
    >
      <ErrorNotice error={error} />
      <div className={classes.sheet}>
        {cells !== undefined &&
          table.columns.map(({ name }, column) => {
            const mapped = mapping.columns[column]
            if (mapped === undefined || mapped.role === 'ignore') return null
            const role = columnWord(mapping.layout, mapped)
            const stands = cells[column] ?? ''
            const held = corrections.find((one) => one.row === row && one.column === column)?.value ?? stands
            return (
              <TextInput
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone
                key={column}
                label={name}
                description={
                  held === stands ? role : t('{{role}}; in the table: “{{stands}}”', { role, stands })
                }
                defaultValue={held}
                onBlur={(event) => {
                  const { value } = event.currentTarget
                  if (value !== held) onCorrect(row, column, value)
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.currentTarget.blur()
                }}
              />
            )
          })}
      </div>
    </Drawer>
  )
}
