import { expect, test } from 'vitest'
import { clientId, day, workOrderId } from '../../../src/contract/production/productionFields.ts'
import { createReportScheduleInput } from '../../../src/contract/production/reportSchedule.ts'

const faultOf = (schema: typeof day | typeof clientId, value: string): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message

test('a day of long ago is a slip: 0206 for 2026 makes an order two thousand years old in every figure', () => {
  expect(faultOf(day, '0206-11-20')).toBe('must not be before 1900-01-01')
  expect(faultOf(day, '0000-01-01')).toBe('must not be before 1900-01-01')
  expect(faultOf(day, '2026-02-30')).toBe('must be a date such as 2026-03-29')
  expect(day.safeParse('12/20/2025').error?.issues).toHaveLength(1)
  expect(day.parse('1900-01-01')).toBe('1900-01-01')
  expect(day.parse('9999-12-31')).toBe('9999-12-31')
})

test('names stand in one line: line breaks in subjects of mails and file names', () => {
  const fault = 'must not hold control characters'
  for (const name of ['A\r\nBcc: b@c.de', 'A\tB', 'A\u0000B', 'A\u0085B']) {
    expect(faultOf(clientId, name), name).toBe(fault)
    expect(faultOf(workOrderId, name), name).toBe(fault)
  }
  for (const name of ['LINE 1/2', 'Größe 38', '"A"', '靴 1']) expect(clientId.parse(name)).toBe(name)
})

test('a schedule goes by the clocks of a place: a fixed offset is an hour off for half of the year', () => {
  const schedule = (timezone: string) =>
    createReportScheduleInput.safeParse({
      client_id: 'A',
      report_type: 'daily_production',
      recipients: ['a@b.de'],
      schedule: '06:00 daily',
      timezone,
    }).success
  expect(schedule('+02:00')).toBe(false)
  expect(schedule('-0300')).toBe(false)
  expect(schedule('UTC')).toBe(true)
  expect(schedule('America/Mexico_City')).toBe(true)
})
