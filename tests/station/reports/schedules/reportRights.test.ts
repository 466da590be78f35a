import { expect, test } from 'vitest'
import {
  createReportScheduleInput,
  reportScheduleChanges,
} from '../../../../src/contract/production/reportSchedule.ts'
import { auditEntriesAfter } from '../../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../../support/callers.ts'
import { scheduleStation } from './scheduleStation.ts'

const delivery = {
  mail: () => Promise.resolve({ outcome: 'refused', answer: '550 no' } as const),
  webhook: () => Promise.resolve({ outcome: 'refused', answer: '' } as const),
}
const at = '2026-01-05T05:00Z'
const leader = userCaller('LEADER_DATACONFIG', 'LINE-A')
const other = userCaller('LEADER_DATACONFIG', 'LINE-B', 2)
const stray = userCaller('LEADER_DATACONFIG', null, 3)
const power = userCaller('POWERUSER', null, 4)

// Catches a schedule, or a log of mails, that another line can read, stop or send.
test('a leader has the schedules and mails of the own line, a power user those of all', async () => {
  const { create, desk, to, mails } = scheduleStation({ delivery, at })
  const { id } = await create({ timezone: 'UTC' }, leader)
  await create({ timezone: 'UTC', client_id: 'LINE-B' }, power)
  await to('2026-01-05T06:00Z')
  const { handlers } = desk()
  const lines = async (caller: typeof leader) =>
    (await handlers['reportSchedule.list'](caller, {})).map((one) => one.client_id)
  expect(await lines(leader)).toEqual(['LINE-A'])
  expect(await lines(other)).toEqual(['LINE-B'])
  expect(await lines(power)).toEqual(['LINE-A', 'LINE-B'])
  expect(await mails(leader)).toMatchObject([{ schedule_id: id, state: 'failed' }])
  expect(await mails(other)).toMatchObject([{ recipient: 'boss@plant.example' }])
  expect(await mails(power)).toHaveLength(2)
  const [mail] = await mails(leader)
  const asked = { schedule_id: id }
  const notThere = expect.objectContaining({ code: 'NOT_FOUND' })
  const refused = async (run: () => unknown) => {
    try {
      await run()
    } catch (error) {
      return error
    }
    return null
  }
  for (const run of [
    () => handlers['reportSchedule.update'](other, { ...asked, changes: { paused: true } }),
    () => handlers['reportSchedule.delete'](other, asked),
    () => handlers['reportSchedule.test'](other, asked),
    () => handlers['reportDelivery.list'](other, { ...asked, page: 1, limit: 50 }),
    () => handlers['reportDelivery.resend'](other, { delivery_id: mail?.id ?? 0 }),
  ]) {
    expect(await refused(run)).toEqual(notThere)
  }
  const forbidden = expect.objectContaining({ code: 'FORBIDDEN' })
  expect(await refused(() => create({}, other))).toEqual(forbidden)
  expect(await refused(() => create({}, stray))).toEqual(forbidden)
})

test('each change, each test and each mail stands in the audit log', async () => {
  const { create, desk, to, db, mails } = scheduleStation({ delivery, at })
  const { id } = await create({ timezone: 'UTC' }, leader)
  const { handlers } = desk()
  await handlers['reportSchedule.update'](leader, {
    schedule_id: id,
    changes: { recipients: ['a@plant.example'] },
  })
  await handlers['reportSchedule.update'](leader, {
    schedule_id: id,
    changes: { recipients: ['a@plant.example'] },
  })
  await handlers['reportSchedule.test'](leader, { schedule_id: id })
  await to('2026-01-05T06:00Z')
  await handlers['reportDelivery.resend'](leader, { delivery_id: (await mails(leader))[1]?.id ?? 0 })
  await desk().idle()
  await handlers['reportSchedule.delete'](leader, { schedule_id: id })
  const told = auditEntriesAfter(db, 0, 100).filter((one) => one.operation.startsWith('report'))
  expect(told.map(({ operation, actorKind, success }) => [operation, actorKind, success])).toEqual([
    ['reportSchedule.create', 'user', 1],
    ['reportSchedule.update', 'user', 1],
    ['reportSchedule.test', 'user', 1],
    ['reportDelivery.send', 'system', 0],
    ['reportDelivery.send', 'system', 0],
    ['reportDelivery.resend', 'user', 1],
    ['reportDelivery.send', 'system', 0],
    ['reportSchedule.delete', 'user', 1],
  ])
})

const input = {
  client_id: 'LINE-A',
  report_type: 'daily_production',
  recipients: ['boss@plant.example'],
  schedule: '06:00 daily',
  timezone: 'Europe/Berlin',
}

const faultsOf = (changes: object): string[] =>
  createReportScheduleInput.safeParse({ ...input, ...changes }).error?.issues.map((one) => one.message) ?? []

// Catches a schedule that never goes out, or at another time than somebody meant.
test.each([
  '6:00 daily',
  '24:00 daily',
  '06:00',
  'daily',
  '06:00 every day',
  '0 6 * * *',
  '06:00 monday tuesday',
  '06:60 daily',
  '',
])('the schedule "%s" is refused with a sentence that shows the forms', (schedule) => {
  expect(faultsOf({ schedule })).toEqual([expect.stringContaining('"06:00 monthly" (on the 1st)')])
})

test('a schedule is kept in one way of writing', () => {
  expect(createReportScheduleInput.parse({ ...input, schedule: ' 06:00   Weekdays ' }).schedule).toBe(
    '06:00 weekdays',
  )
})

test('each fault of a schedule is named', () => {
  expect(faultsOf({})).toEqual([])
  expect(faultsOf({ recipients: [] })).toHaveLength(1)
  expect(faultsOf({ recipients: ['boss'] })).toEqual(['must be a mail address'])
  expect(faultsOf({ recipients: ['boss@plant.example\r\nBcc: all@plant.example'] })).toEqual([
    'must be a mail address',
  ])
  expect(faultsOf({ recipients: ['Boss@plant.example', 'boss@plant.example'] })).toEqual([
    'must name each address once',
  ])
  expect(faultsOf({ timezone: 'Mars/Olympus' })).toEqual([expect.stringContaining('America/Mexico_City')])
  expect(faultsOf({ report_type: 'spc' })).toEqual(['must say which characteristic the report is about'])
  expect(faultsOf({ characteristic_id: 7 })).toEqual(['belongs to SPC reports only'])
  expect(reportScheduleChanges.safeParse({ client_id: 'LINE-B' }).success).toBe(false)
})
