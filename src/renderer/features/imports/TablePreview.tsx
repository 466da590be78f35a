import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { Understood } from '../../../contract/importTable.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { columnWord } from './roleWords.ts'
import type { Mapping } from './savedImport.ts'
import layout from './TablePreview.module.css'
import { useRowPages } from './useRowPages.ts'

const rowHeight = 36

/** More columns than that are told below the table. */
const mostShown = 60

/** All rows of the table as they stand, with what each column is taken for. */
export const TablePreview = ({
  table,
  mapping,
}: {
  readonly table: Understood
  readonly mapping: Mapping
}) => {
  const frame = useRef<HTMLDivElement>(null)
  const { draft_id: draftId, rows, delimiter, sheet } = table
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const rowOf = useRowPages(draftId, `${delimiter} ${sheet}`, first, last)
  const shown = table.columns.slice(0, mostShown)
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      <section
        ref={frame}
        className={layout.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('Rows of the table')}
      >
        <table aria-label={t('Table')} aria-rowcount={rows + 1} style={{ width: 72 + 176 * shown.length }}>
          <thead>
            <tr>
              <th scope="col" className={layout.rowNumber}>
                {t('Row')}
              </th>
              {shown.map((column, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone
                <th key={i} scope="col">
                  <span className={classes.columnName}>{column.name}</span>
                  <span className={classes.quiet}>{columnWord(mapping.layout, mapping.columns[i])}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr style={{ height: before }} />}
            {items.map(({ index }) => (
              <tr
                key={index}
                aria-rowindex={index + 2}
                data-header={index + 1 === mapping.header_row || undefined}
                data-above={index + 1 < mapping.header_row || undefined}
              >
                <th scope="row" className={layout.rowNumber}>
                  {countWords(index + 1)}
                </th>
                {shown.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column}>{rowOf(index)?.[column]}</td>
                ))}
              </tr>
            ))}
            {after > 0 && <tr style={{ height: after }} />}
          </tbody>
        </table>
      </section>
      {table.columns.length > mostShown && (
        <p className={classes.quiet}>
          {t('{{count}} more columns are not shown here.', { count: table.columns.length - mostShown })}
        </p>
      )}
    </>
  )
}
