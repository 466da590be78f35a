import { expect, test } from 'vitest'
import { formatExact } from '../../../src/renderer/components/formatTime.ts'
import { daysOfReport } from '../../../src/renderer/features/reports/daysOfReport.ts'

// Catches a day that is written as machines do, beside times that are written as people do.
test('the days of a report are written as the times beside them', () => {
  const [day = ''] = formatExact(new Date(2026, 10, 21, 8, 10).getTime()).split(/,? 08:10/)
  expect(daysOfReport({ date_from: '2026-11-21', date_to: '2026-11-21' })).toBe(day)
  const week = daysOfReport({ date_from: '2026-11-15', date_to: '2026-11-21' })
  expect(week.endsWith(` to ${day}`)).toBe(true)
  expect(week).not.toContain('2026-11')
})
