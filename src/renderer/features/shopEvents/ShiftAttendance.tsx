import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendance } from '../../../contract/production/shopEvents.ts'
import { dayAfter } from '../../../contract/zoneClock.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shortDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { AddPeople } from './AddPeople.tsx'
import { AttendanceSheet } from './AttendanceSheet.tsx'
import { AttendanceTable } from './AttendanceTable.tsx'
import { AttendanceTotalsWords } from './AttendanceTotalsWords.tsx'
import { attendanceGrid, lastDayOf, otherShifts } from './attendanceGrid.ts'
import classes from './ShopEvents.module.css'
import type { ShiftOfLine } from './shiftAt.ts'
import { useAttendance } from './useAttendance.ts'

interface ShiftAttendanceProps {
  readonly line: string
  readonly shift: ShiftOfLine
  /** How long the shift is. */
  readonly hours: number
}

/** People who were at the same shift in so many days before are offered again. */
const remembered = 28

/** Where nobody was, people of the other shifts of so many days are offered. */
const neighbours = 7

/** One shift's attendance: a row for each person, marked by a tap. */
export const ShiftAttendance = ({ line, shift: { day, type }, hours }: ShiftAttendanceProps) => {
  const { may } = useSession()
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const [taken, setTaken] = useState<readonly string[]>([])
  const ofShift = { client_id: line, shift_type: type, limit: 500 }
  const now = useOperation('attendance.list', { ...ofShift, date_from: day, date_to: day }, { every: 30_000 })
  const before = useOperation('attendance.list', {
    ...ofShift,
    date_from: dayAfter(day, -remembered),
    date_to: dayAfter(day, -1),
  })
  const { record, progress, error } = useAttendance()
  const mayRecord = may('production.create')
  const recorded = now.data?.results ?? []
  const rows = attendanceGrid(recorded, before.data?.results ?? [], taken)
  const isEmpty = rows.length === 0
  const others = useOperation(
    'attendance.list',
    { client_id: line, date_from: dayAfter(day, -neighbours), date_to: day, limit: 500 },
    { enabled: isEmpty && now.data !== undefined && before.data !== undefined },
  )
  const last = lastDayOf(before.data?.results ?? [])
  const open = rows.filter((row) => row.recorded === null)
  const base = { client_id: line, shift_date: day, shift_type: type, scheduled_hours: hours }
  const mark = (employee: string, absent: number) => {
    const known = recorded.find(({ employee_id }) => employee_id === employee)
    const scheduled = known?.scheduled_hours ?? hours
    record([
      {
        ...base,
        employee_id: employee,
        scheduled_hours: scheduled,
        absent_hours: Math.min(absent, scheduled),
        absence_reason: absent === 0 ? null : (known?.absence_reason ?? null),
        is_excused: absent === 0 ? false : (known?.is_excused ?? false),
      },
    ])
  }
  const copy = () =>
    record(
      last.map(({ employee_id, scheduled_hours, absent_hours, absence_reason, is_excused }: Attendance) => ({
        ...base,
        ...{ employee_id, scheduled_hours, absent_hours, absence_reason, is_excused },
      })),
    )
  if (now.data === undefined || before.data === undefined) {
    return now.error === null && before.error === null ? (
      <output>{t('Fetching attendance …')}</output>
    ) : (
      <ErrorNotice error={now.error ?? before.error} onRetry={() => void now.refetch()} />
    )
  }
  return (
    <>
      {!isEmpty && <AttendanceTotalsWords recorded={recorded} open={open.length} />}
      {mayRecord && !isEmpty && (
        <div className={classes.buttons}>
          {open.length > 0 && (
            <Button
              loading={progress !== null}
              onClick={() =>
                record(open.map(({ employee }) => ({ ...base, employee_id: employee, absent_hours: 0 })))
              }
            >
              {t('All others are there ({{number}})', { number: String(open.length) })}
            </Button>
          )}
          {last.length > 0 && recorded.length === 0 && (
            <Button variant="default" loading={progress !== null} onClick={copy}>
              {t('Copy from {{day}}', { day: shortDay(last[0]?.shift_date ?? day) })}
            </Button>
          )}
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('Add people')}
          </Button>
        </div>
      )}
      {progress !== null && progress.of > 1 && (
        <Notice kind="info">
          {t('Recording {{done}} of {{of}} …', { done: String(progress.done + 1), of: String(progress.of) })}
        </Notice>
      )}
      <ErrorNotice error={error} />
      {isEmpty ? (
        <Empty sentence={t('Nobody is recorded for this shift, and nobody was in the four weeks before.')}>
          {mayRecord && <Button onClick={() => setAdding(true)}>{t('Add people')}</Button>}
          {mayRecord &&
            otherShifts(others.data?.results ?? [], type).map((other) => (
              <Button key={other.type} variant="default" onClick={() => setTaken(other.people)}>
                {t('Offer the people of: {{shift}}, {{day}} ({{number}})', {
                  shift: shiftTypeWords[other.type],
                  day: shortDay(other.day),
                  number: String(other.people.length),
                })}
              </Button>
            ))}
        </Empty>
      ) : (
        <AttendanceTable rows={rows} mayRecord={mayRecord} onMark={mark} onOpen={setShown} />
      )}
      <AddPeople
        key={adding ? 'asks' : 'rests'}
        opened={adding}
        hours={hours}
        busy={progress !== null}
        error={error}
        onClose={() => setAdding(false)}
        onAdd={(people) =>
          record(
            people.map((one) => ({ ...base, ...one })),
            () => setAdding(false),
          )
        }
      />
      <AttendanceSheet
        row={rows.find(({ employee }) => employee === shown) ?? null}
        hours={hours}
        busy={progress !== null}
        error={error}
        onClose={() => setShown(null)}
        onSave={(told) => record([{ ...base, ...told }], () => setShown(null))}
      />
    </>
  )
}
