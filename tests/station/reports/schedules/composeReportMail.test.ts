import { expect, test } from 'vitest'
import {
  composeReportMail,
  type ReportMailFacts,
} from '../../../../src/station/reports/schedules/composeReportMail.ts'

const facts: ReportMailFacts = {
  station: 'Hall <3>',
  type: 'spc',
  clientId: 'LINE "A"',
  characteristic: 'Bore\r\nBcc: all@plant.example',
  from: '2026-01-01',
  to: '2026-01-31',
  schedule: '06:00 monthly',
  timeZone: 'Europe/Berlin',
  language: 'en',
  isTest: false,
  isLate: true,
  fileName: 'BORE_SPC.pdf',
}

// Catches a name that adds a header to the mail, or markup to its text.
test('names of people’s choosing stay text', () => {
  const { subject, html } = composeReportMail(facts)
  expect(subject).toBe('SPC report Bore Bcc: all@plant.example, LINE "A", 1 Jan 2026 to 31 Jan 2026')
  expect(html).toContain('Hall &lt;3&gt;')
  expect(html).not.toContain('<3>')
  expect(html).not.toMatch(/https?:/)
})

test('a mail says in its language that it is a test, or comes late', () => {
  expect(composeReportMail(facts).text).toContain('It comes late')
  const german = composeReportMail({ ...facts, language: 'de', isTest: true, isLate: false, to: facts.from })
  expect(german.subject).toBe('Test: SPC-Bericht Bore Bcc: all@plant.example, LINE "A", 01.01.2026')
  expect(german.text).toContain('Dies ist ein Test des Zeitplans')
  expect(german.text).not.toContain('kommt spät')
})

// Catches a mail that speaks the language of schedules and days of a program, not of its reader.
test.each([
  ['en', '08:10 daily', 'Schedule: daily at 08:10 (UTC)', 'Days: 21 Nov 2026 to 22 Nov 2026'],
  ['de', '08:10 daily', 'Zeitplan: täglich 08:10 (UTC)', 'Tage: 21.11.2026 bis 22.11.2026'],
  ['de', '06:00 weekdays', 'Zeitplan: montags bis freitags 06:00 (UTC)', 'Tage: 21.11.2026 bis 22.11.2026'],
  ['de', '06:00 monthly', 'Zeitplan: am 1. jedes Monats 06:00 (UTC)', 'Tage: 21.11.2026 bis 22.11.2026'],
] as const)('a mail says when it comes, and of which days it is: %s %s', (language, schedule, due, days) => {
  const named = { language, schedule, timeZone: 'UTC', from: '2026-11-21', to: '2026-11-22' }
  const { subject, text, html } = composeReportMail({ ...facts, ...named })
  expect(text).toContain(due)
  expect(text).toContain(days)
  expect(html).toContain(due.slice(due.indexOf(' ') + 1))
  expect(subject.endsWith(days.slice(6))).toBe(true)
  expect(subject + text + html).not.toMatch(/2026-11|0 daily/)
})
