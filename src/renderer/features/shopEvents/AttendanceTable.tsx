import { Button } from '@mantine/core'
import { formatNumber } from '../../components/formatNumber.ts'
import { type StateKind, StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { type GridRow, type Presence, presenceOf } from './attendanceGrid.ts'
import classes from './ShopEvents.module.css'

interface AttendanceTableProps {
  readonly rows: readonly GridRow[]
  readonly mayRecord: boolean
  readonly onMark: (employee: string, absentHours: number) => void
  readonly onOpen: (employee: string) => void
}

const presenceWords: Readonly<Record<Presence, string>> = {
  there: t('There'),
  partly: t('Partly absent'),
  absent: t('Absent'),
}

const marks: Readonly<Record<Presence, StateKind>> = { there: 'good', partly: 'due', absent: 'excluded' }

const State = ({ row }: { readonly row: GridRow }) => {
  if (row.recorded === null) {
    return (
      <span className={classes.cause}>
        <StateMark kind="trial" hollow />
        {t('Not recorded')}
      </span>
    )
  }
  const { absent_hours: absent, scheduled_hours: hours, absence_reason: reason, is_excused } = row.recorded
  const presence = presenceOf(row.recorded)
  const more = [
    presence === 'partly' &&
      t('{{absent}} of {{hours}} h', { absent: formatNumber(absent, 1), hours: formatNumber(hours, 1) }),
    reason,
    is_excused && t('excused'),
  ].filter((one) => typeof one === 'string')
  return (
    <span className={classes.cause}>
      <StateMark kind={marks[presence]} />
      {[presenceWords[presence], ...more].join(' · ')}
    </span>
  )
}

/** A row for each person of a shift; one tap says how they are. */
export const AttendanceTable = ({ rows, mayRecord, onMark, onOpen }: AttendanceTableProps) => (
  <div className={table.frame}>
    <table className={table.table} aria-label={t('Attendance')}>
      <thead>
        <tr>
          <th scope="col">{t('Person')}</th>
          <th scope="col">{t('State')}</th>
          {mayRecord && <th scope="col">{t('Mark as')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { employee, recorded } = row
          const presence = recorded === null ? null : presenceOf(recorded)
          return (
            <tr key={employee}>
              <th scope="row">{employee}</th>
              <td>
                <State row={row} />
              </td>
              {mayRecord && (
                <td>
                  <div className={classes.buttons}>
                    <Button
                      variant={presence === 'there' ? 'filled' : 'default'}
                      aria-pressed={presence === 'there'}
                      aria-label={t('{{who}}: there', { who: employee })}
                      onClick={() => onMark(employee, 0)}
                    >
                      {t('There')}
                    </Button>
                    <Button
                      variant={presence === 'absent' ? 'filled' : 'default'}
                      aria-pressed={presence === 'absent'}
                      aria-label={t('{{who}}: absent', { who: employee })}
                      onClick={() => onMark(employee, Number.POSITIVE_INFINITY)}
                    >
                      {t('Absent')}
                    </Button>
                    <Button
                      variant={presence === 'partly' ? 'filled' : 'default'}
                      aria-label={t('{{who}}: hours and reason', { who: employee })}
                      onClick={() => onOpen(employee)}
                    >
                      {t('Hours, reason')}
                    </Button>
                  </div>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
