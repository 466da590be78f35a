import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ImportFault } from '../../../contract/importCheck.ts'
import { t } from '../../words/t.ts'
import layout from './Check.module.css'
import { FaultRow } from './FaultRow.tsx'
import type { Correction } from './savedImport.ts'

interface FaultTableProps {
  readonly faults: readonly ImportFault[]
  readonly corrections: readonly Correction[]
  readonly onCorrect: (row: number, column: number, value: string) => void
  readonly onShowRow: (row: number) => void
}

const keyOf = ({ row, column, message }: ImportFault): string => `${row} ${column ?? message}`

/** Every fault by row and column; a cell is corrected where it stands, and Enter goes on to the next. */
export const FaultTable = ({ faults, corrections, onCorrect, onShowRow }: FaultTableProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: faults.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => {
      const fault = faults[index]
      return fault === undefined ? index : keyOf(fault)
    },
    estimateSize: () => 84,
    overscan: 6,
  })
  const goOn = (index: number) => {
    virtual.scrollToIndex(index + 1)
    // The next field may have to be drawn first.
    requestAnimationFrame(() => {
      const next = frame.current?.querySelector<HTMLElement>(`[data-index="${index + 1}"] :is(input, button)`)
      next?.focus()
      if (next instanceof HTMLInputElement) next.select()
    })
  }
  const items = virtual.getVirtualItems()
  const isDrawn = items.length > 0
  // Whoever came here by the keyboard goes on with the first fault.
  useEffect(() => {
    const isHere = document.activeElement?.hasAttribute('data-step') === true
    if (isDrawn && isHere) frame.current?.querySelector('input')?.focus()
  }, [isDrawn])
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={frame} className={layout.faults}>
      <table aria-label={t('Faults')} aria-rowcount={faults.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('Row')}</th>
            <th scope="col">{t('Column')}</th>
            <th scope="col">{t('What stands there')}</th>
            <th scope="col">{t('What is wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map(({ index, key }) => {
            const fault = faults[index]
            if (fault === undefined) return null
            const corrected = corrections.find((one) => one.row === fault.row && one.column === fault.column)
            return (
              <tr key={key} ref={virtual.measureElement} aria-rowindex={index + 2} data-index={index}>
                <FaultRow
                  fault={fault}
                  value={corrected?.value ?? fault.cell ?? ''}
                  onCorrect={onCorrect}
                  onNext={() => goOn(index)}
                  onShowRow={onShowRow}
                />
              </tr>
            )
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  )
}
