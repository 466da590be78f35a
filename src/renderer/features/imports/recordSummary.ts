import type { ImportRecords } from '../../../contract/importCheck.ts'
import { countWords } from '../../charts/formatValue.ts'
import { formatDay } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'

const dayWords = (day: string): string => formatDay(Date.parse(`${day}T12:00:00`))

/** What an import of records would do, in sentences: how many are new, the same and different, and of which lines and days. */
export const recordSummary = (records: ImportRecords): readonly string[] => {
  const { same, different, lines, line_count: lineCount, day_count: days, first_day, last_day } = records
  const counts = t('{{fresh}} new, {{same}} stored already, {{different}} stored with something else.', {
    fresh: countWords(records.new),
    same: countWords(same.count),
    different: countWords(different.count),
  })
  const listed = lines.slice(0, 5).join(', ')
  const more = lineCount > 5 ? ' …' : ''
  const ofLines = lineCount === 0 ? [] : [t('Lines: {{lines}}', { lines: `${listed}${more}` })]
  const ofDays =
    first_day === null || last_day === null
      ? []
      : [
          first_day === last_day
            ? t('Day: {{day}}', { day: dayWords(first_day) })
            : t('{{count}} days from {{from}} to {{to}}', {
                count: days,
                from: dayWords(first_day),
                to: dayWords(last_day),
              }),
        ]
  return [counts, ...ofLines, ...ofDays]
}
