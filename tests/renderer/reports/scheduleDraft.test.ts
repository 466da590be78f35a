import { expect, test } from 'vitest'
import {
  faultsOfDraft,
  inputOfDraft,
  scheduleDraft,
} from '../../../src/renderer/features/reports/scheduleDraft.ts'
import { zonedTime } from '../../../src/renderer/features/reports/zonedTime.ts'

const draft = { ...scheduleDraft(null, 'LINE-A', 'Europe/Berlin'), recipients: ['boss@plant.example'] }

test('a new schedule begins with the line, and six in the morning by the clocks of the plant', () => {
  expect(inputOfDraft(draft)).toEqual({
    client_id: 'LINE-A',
    report_type: 'daily_production',
    characteristic_id: null,
    recipients: ['boss@plant.example'],
    schedule: '06:00 daily',
    timezone: 'Europe/Berlin',
    language: 'en',
  })
})

// Catches a characteristic that stays with a report which is not about one, so that the station refuses what looks right.
test('a characteristic that was chosen before goes with an SPC report only', () => {
  expect(inputOfDraft({ ...draft, characteristic: 7 })?.characteristic_id).toBeNull()
  expect(inputOfDraft({ ...draft, type: 'spc', characteristic: 7 })?.characteristic_id).toBe(7)
  expect(inputOfDraft({ ...draft, type: 'spc' })).toBeNull()
})

test.each([
  [{ recipients: [] }, 'recipients'],
  [{ line: null }, 'line'],
  [{ time: '' }, 'time'],
  [{ type: 'spc' }, 'characteristic'],
] as const)('%j is not sent, and says what is to be mended', (changes, field) => {
  const wrong = { ...draft, ...changes }
  expect(inputOfDraft(wrong)).toBeNull()
  expect(faultsOfDraft(wrong)[field]).not.toBeNull()
})

test('an address that is none is not sent', () => {
  expect(inputOfDraft({ ...draft, recipients: ['boss at plant'] })).toBeNull()
})

// Catches the next time by the reader's clocks, which may be hours away from those of the plant.
test('a time is told by the clocks of its zone, on either side of daylight saving', () => {
  expect(zonedTime('2026-03-28T05:00:00.000Z', 'Europe/Berlin')).toContain('06:00 (Europe/Berlin)')
  expect(zonedTime('2026-03-29T04:00:00.000Z', 'Europe/Berlin')).toContain('06:00 (Europe/Berlin)')
  expect(zonedTime('2026-03-29T04:00:00.000Z', 'America/Mexico_City')).toContain('22:00')
})
