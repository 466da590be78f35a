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
  expect(subject).toBe('SPC report Bore Bcc: all@plant.example, LINE "A", 2026-01-01 to 2026-01-31')
  expect(html).toContain('Hall &lt;3&gt;')
  expect(html).not.toContain('<3>')
  expect(html).not.toMatch(/https?:/)
})

test('a mail says in its language that it is a test, or comes late', () => {
  expect(composeReportMail(facts).text).toContain('It comes late')
  const german = composeReportMail({ ...facts, language: 'de', isTest: true, isLate: false, to: facts.from })
  expect(german.subject).toBe('Test: SPC-Bericht Bore Bcc: all@plant.example, LINE "A", 2026-01-01')
  expect(german.text).toContain('Dies ist ein Test des Zeitplans')
  expect(german.text).not.toContain('kommt spät')
})
