import type { Paper } from '../pdf/paper.ts'
import { heading, paragraph } from '../pdf/prose.ts'
import { table } from '../pdf/table.ts'
import type { Speech } from '../words/speech.ts'
import type { DailyFacts } from './readDaily.ts'

/** Who was not there. */
export const attendanceSection = (paper: Paper, { attendance, scope }: DailyFacts, speech: Speech): void => {
  const { rows, total } = attendance
  heading(paper, 'H2', speech.say('absences'), total === 0 ? 20 : 110)
  if (total === 0) {
    paragraph(paper, speech.say('absencesNone'))
    return
  }
  const count = speech.number(total, 0)
  const absent = rows.filter(({ absent_hours: hours }) => hours > 0)
  if (absent.length === 0) {
    paragraph(paper, speech.say('absencesAll', { count }))
    return
  }
  const sum = (of: (row: (typeof rows)[number]) => number): string =>
    speech.number(
      rows.reduce((all, row) => all + of(row), 0),
      2,
    )
  paragraph(
    paper,
    speech.say('absencesSome', {
      count,
      absent: speech.number(absent.length, 0),
      hours: sum((row) => row.absent_hours),
      scheduled: sum((row) => row.scheduled_hours),
    }),
  )
  table(paper, {
    summary: speech.say('absences'),
    columns: [
      { title: speech.say('shift') },
      ...(scope.clientId === null ? [{ title: speech.say('line') }] : []),
      { title: speech.say('employee'), grow: 1 },
      { title: speech.say('scheduledHours'), align: 'right' },
      { title: speech.say('absenceHours'), align: 'right' },
      { title: speech.say('absenceReason'), grow: 2 },
      { title: speech.say('excused') },
    ],
    rows: absent.map((one) => ({
      cells: [
        speech.named('shift', one.shift_type),
        ...(scope.clientId === null ? [one.client_id] : []),
        one.employee_id,
        speech.number(one.scheduled_hours, 2),
        speech.number(one.absent_hours, 2),
        one.absence_reason ?? speech.say('unknown'),
        speech.say(one.is_excused ? 'yes' : 'no'),
      ],
    })),
  })
}
