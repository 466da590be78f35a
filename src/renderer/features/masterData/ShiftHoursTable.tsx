import type { ReactNode } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import table from '../../components/Table.module.css'
import { typedNumber } from '../../components/typedNumber.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { CellField, type ReadCell } from './CellField.tsx'
import classes from './MasterData.module.css'
import { readShiftHours } from './readCells.ts'

const readStart = (text: string): ReadCell<string | null> => ({
  kind: 'value',
  value: text === '' ? null : text.slice(0, 5),
})

interface ShiftHoursTableProps {
  readonly line: string
  /** Where the line is chosen. */
  readonly chooser: ReactNode
}

/** How long each shift of a line is, and when it starts. */
export const ShiftHoursTable = ({ line, chooser }: ShiftHoursTableProps) => {
  const { data, error, refetch } = useOperation('lineShift.list', { client_id: line })
  const save = useChange('lineShift.save', ['lineShift.list', 'production.list', 'client.list'])
  return (
    <section className={classes.part} aria-label={t('Hours of the shifts')}>
      <h2>{t('Hours of the shifts')}</h2>
      <p className={classes.help}>
        {t(
          'They hold for entries that say nothing of their hours. A change holds for those of the past, too.',
        )}
      </p>
      {chooser}
      <ErrorNotice error={data === undefined ? error : save.error} onRetry={() => void refetch()} />
      {data !== undefined && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Hours of the shifts')}>
            <thead>
              <tr>
                <th scope="col">{t('Shift')}</th>
                <th scope="col">{t('Hours')}</th>
                <th scope="col">{t('Starts at')}</th>
                <th scope="col">{t('From')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ shift_type, hours, starts_at, is_default }) => {
                const shift = shiftTypeWords[shift_type]
                return (
                  <tr key={shift_type}>
                    <th scope="row">{shift}</th>
                    <td>
                      <CellField
                        label={t('Hours of {{name}}', { name: shift })}
                        value={typedNumber(hours)}
                        read={readShiftHours}
                        onSave={(value) => save.mutate({ client_id: line, shift_type, hours: value })}
                      />
                    </td>
                    <td>
                      <CellField
                        type="time"
                        label={t('Start of {{name}}', { name: shift })}
                        value={starts_at ?? ''}
                        read={readStart}
                        onSave={(value) =>
                          save.mutate({ client_id: line, shift_type, hours, starts_at: value })
                        }
                      />
                    </td>
                    <td className={classes.quiet}>{is_default ? t('the plant') : t('this line')}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
