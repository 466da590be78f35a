import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ListedSample } from '../../../contract/sampleList.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { SampleHead } from './SampleHead.tsx'
import { SampleRow } from './SampleRow.tsx'
import classes from './Samples.module.css'
import type { SampleSorting } from './useSamples.ts'

interface SampleTableProps {
  readonly rows: readonly ListedSample[]
  readonly total: number | null
  readonly hasMore: boolean
  /** Another filter or order was asked for and is not there yet. */
  readonly busy: boolean
  readonly sorting: SampleSorting
  readonly onSort: (sorting: SampleSorting) => void
  readonly onMore: () => void
  readonly onOpen: (sample: ListedSample) => void
}

const rowHeight = 60
const nearEnd = 60
const columns = 8

/** How far a key moves the row that has the focus. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Subgroups as rows, of which only those in sight are made. Arrow keys go from row to row, Enter opens one. */
export const SampleTable = (props: SampleTableProps) => {
  const { rows, total, hasMore, busy, sorting, onSort, onMore, onOpen } = props
  const frame = useRef<HTMLElement>(null)
  const wanted = useRef<number | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const shown = virtual.getVirtualItems()
  const first = shown[0]
  const last = shown.at(-1)
  useEffect(() => {
    if (hasMore && (last?.index ?? 0) >= rows.length - nearEnd) onMore()
  }, [hasMore, last?.index, rows.length, onMore])
  const focusWanted = () => {
    const button = frame.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] button`)
    if (button === undefined || button === null) return
    button.focus({ preventScroll: true })
    wanted.current = null
  }
  // A row that was far away is made by the time that it can be looked at.
  useEffect(() => {
    if (wanted.current !== null) focusWanted()
  })
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const at = event.target instanceof Element ? event.target.closest('[data-row]') : null
    if (step === undefined || at === null) return
    event.preventDefault()
    const next = Math.max(0, Math.min(rows.length - 1, Number(at.getAttribute('data-row')) + step))
    wanted.current = next
    virtual.scrollToIndex(next)
    focusWanted()
  }
  return (
    <section ref={frame} className={`${table.frame} ${classes.scroll}`} aria-label={t('Samples, scrollable')}>
      <table
        className={`${table.table} ${classes.table}`}
        aria-label={t('Samples')}
        aria-busy={busy}
        aria-rowcount={(total ?? rows.length) + 1}
        onKeyDown={move}
      >
        <thead>
          <tr aria-rowindex={1}>
            <SampleHead word={t('Measured')} sort="measured" sorting={sorting} onSort={onSort} />
            <SampleHead word={t('Characteristic')} sort="characteristic" sorting={sorting} onSort={onSort} />
            <th scope="col" data-number>
              {t('Value')}
            </th>
            <th scope="col">{t('Judgement')}</th>
            <th scope="col">{t('Batch')}</th>
            <th scope="col">{t('Operator')}</th>
            <th scope="col">{t('Carries')}</th>
            <SampleHead word={t('Recorded')} sort="received" sorting={sorting} onSort={onSort} />
          </tr>
        </thead>
        <tbody>
          {first !== undefined && first.start > 0 && (
            <tr className={classes.spacer}>
              <td colSpan={columns} style={{ height: first.start }} />
            </tr>
          )}
          {shown.map(({ index }) => {
            const sample = rows[index]
            return (
              sample !== undefined && (
                <SampleRow
                  key={sample.sample_id}
                  sample={sample}
                  index={index}
                  onOpen={() => onOpen(sample)}
                />
              )
            )
          })}
          {last !== undefined && last.end < virtual.getTotalSize() && (
            <tr className={classes.spacer}>
              <td colSpan={columns} style={{ height: virtual.getTotalSize() - last.end }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
