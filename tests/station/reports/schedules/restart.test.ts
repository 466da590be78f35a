import { expect, test } from 'vitest'
import type { Attempt, Delivery, Mail } from '../../../../src/station/alarms/delivery.ts'
import { connectionOf } from '../../../../src/storage/connection.ts'
import { scheduleStation } from './scheduleStation.ts'

const accepted: Attempt = { outcome: 'accepted', answer: '250 ok' }

/** A way out that keeps what it was given and answers as told. */
const recording = (answer: () => Attempt = () => accepted) => {
  const sent: Mail[] = []
  const delivery: Delivery = {
    mail: (_route, mail) => {
      sent.push(mail)
      return Promise.resolve(answer())
    },
    webhook: () => Promise.resolve(accepted),
  }
  return { sent, delivery }
}

const at = '2026-01-05T05:00Z'

// Catches a mail that goes out once more because the station was started again.
test('what was sent is not sent again after a restart', async () => {
  const { sent, delivery } = recording()
  const { create, to, restart, advance } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC' })
  await to('2026-01-05T06:00Z')
  await restart()
  await advance(60)
  expect(sent).toHaveLength(1)
})

// Catches a mail that is lost with the process that was to send it.
test('what was due and not begun is sent by the next process', async () => {
  const { sent, delivery } = recording()
  const { create, to, restart, states, db } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC' })
  await to('2026-01-05T06:00Z')
  await restart(undefined, () => {
    connectionOf(db).exec(
      "UPDATE report_delivery SET state = 'pending', attempts = 0, next_at = 1, finished_at = NULL",
    )
  })
  expect(await states()).toMatchObject([{ state: 'sent' }])
  expect(sent.map(({ messageId }) => messageId)).toEqual([sent[0]?.messageId, sent[0]?.messageId])
})

// Catches a second mail after a crash between the server's answer and ours, and a person who is told nothing of it.
test('what was on its way when the process ended is said to be unsure, and sent again only when asked for', async () => {
  const { sent, delivery } = recording()
  const { create, to, restart, advance, mails, desk, db, states } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC' })
  await to('2026-01-05T06:00Z')
  await restart('2026-01-05T06:10Z', () => {
    connectionOf(db).exec(
      "UPDATE report_delivery SET state = 'sending', next_at = 1, finished_at = NULL, answer = NULL",
    )
  })
  await advance(90)
  expect(sent).toHaveLength(1)
  const [mail] = await mails()
  expect(mail).toMatchObject({ state: 'unsure', answer: expect.stringContaining('may have arrived') })
  const caller = { kind: 'system', origin: { via: 'station', address: 'x', userAgent: null } } as const
  await desk().handlers['reportDelivery.resend'](caller, { delivery_id: mail?.id ?? 0 })
  await desk().idle()
  expect(await states()).toMatchObject([{ state: 'sent', attempts: 1 }])
  expect(sent[1]?.messageId).toBe(sent[0]?.messageId)
  expect(() => desk().handlers['reportDelivery.resend'](caller, { delivery_id: mail?.id ?? 0 })).toThrow(
    'was sent',
  )
})

test('a server that had all of a mail and said nothing is not asked again', async () => {
  const { sent, delivery } = recording(() => ({ outcome: 'later', answer: 'Timeout', unsure: true }))
  const { create, to, advance, states } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC' })
  await to('2026-01-05T06:00Z')
  await advance(90)
  expect(await states()).toMatchObject([{ state: 'unsure', attempts: 1 }])
  expect(sent).toHaveLength(1)
})

// Catches a heap of old reports after a holiday, and a report that is left out without a word.
test('of what was missed the latest is sent within a day, the others are noted', async () => {
  const { sent, delivery } = recording()
  const { create, restart, mails } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC' })
  await restart('2026-01-08T07:30Z')
  expect(await mails()).toMatchObject([
    { state: 'missed', occurrence_at: '2026-01-05T06:00:00.000Z' },
    { state: 'missed', occurrence_at: '2026-01-06T06:00:00.000Z' },
    { state: 'missed', occurrence_at: '2026-01-07T06:00:00.000Z' },
    { state: 'sent', occurrence_at: '2026-01-08T06:00:00.000Z', date_from: '2026-01-07' },
  ])
  expect(sent).toHaveLength(1)
  expect(sent[0]?.text).toContain('It comes late')
})

test('what was missed for more than a day is noted only', async () => {
  const { sent, delivery } = recording()
  const { create, restart, mails, to } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC', schedule: '06:00 monday' })
  await restart('2026-01-06T06:00:01Z')
  expect(await mails()).toMatchObject([{ state: 'missed', next_attempt_at: null }])
  await to('2026-01-12T06:00Z')
  expect(sent).toHaveLength(1)
})

// Catches a report that comes twice in the night when the clocks go back, with a restart between the two times.
test('a time that comes twice is sent once, whatever happens in between', async () => {
  const { sent, delivery } = recording()
  const { create, to, restart } = scheduleStation({ delivery, at: '2026-10-24T22:00Z' })
  await create({ schedule: '02:30 daily' })
  await to('2026-10-25T02:30+02:00')
  await restart('2026-10-25T02:10+01:00')
  await to('2026-10-25T02:30+01:00')
  await to('2026-10-25T03:30+01:00')
  expect(sent).toHaveLength(1)
})

test('nobody gets what was due before the schedule was paused, deleted or changed', async () => {
  const { sent, delivery } = recording(() => ({ outcome: 'later', answer: '451 busy' }))
  const { create, to, advance, mails, desk } = scheduleStation({ delivery, at })
  const caller = { kind: 'system', origin: { via: 'station', address: 'x', userAgent: null } } as const
  const paused = await create({ timezone: 'UTC' })
  const deleted = await create({ timezone: 'UTC', recipients: ['deleted@plant.example'] })
  const changed = await create({ timezone: 'UTC', recipients: ['a@plant.example', 'b@plant.example'] })
  await to('2026-01-05T06:00Z')
  expect(sent).toHaveLength(4)
  const { handlers } = desk()
  const next = await handlers['reportSchedule.update'](caller, {
    schedule_id: paused.id,
    changes: { paused: true },
  })
  expect(next).toMatchObject({ paused: true, next_at: null })
  await handlers['reportSchedule.delete'](caller, { schedule_id: deleted.id })
  await handlers['reportSchedule.update'](caller, {
    schedule_id: changed.id,
    changes: { recipients: ['b@plant.example'] },
  })
  await advance(1)
  expect(sent.map(({ to: recipient }) => recipient).slice(4)).toEqual(['b@plant.example'])
  expect((await mails()).map(({ answer }) => answer)).toEqual([
    'Not sent: the schedule was paused before.',
    'Not sent: the schedule was deleted before.',
    'Not sent: the recipient was taken out of the schedule before.',
    '451 busy',
  ])
  const resumed = await handlers['reportSchedule.update'](caller, {
    schedule_id: paused.id,
    changes: { paused: false },
  })
  expect(resumed.next_at).toBe('2026-01-06T06:00:00.000Z')
})

// Catches a report that goes out again and again, as it cannot be noted on a full disk that it went.
test('a mail that went and cannot be noted is noted later, and not sent again', async () => {
  const { sent, delivery } = recording()
  const { create, to, advance, states, db } = scheduleStation({ delivery, at })
  await create({ timezone: 'UTC' })
  let isFull = true
  connectionOf(db).function('is_full', () => (isFull ? 1 : 0))
  connectionOf(db).exec(
    `CREATE TEMP TRIGGER full BEFORE UPDATE ON main.report_delivery WHEN NEW.state = 'sent' AND is_full()
       BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
  )
  await to('2026-01-05T06:00Z')
  await advance(5)
  expect(await states()).toMatchObject([{ state: 'sending' }])
  isFull = false
  await advance(1)
  expect(await states()).toMatchObject([{ state: 'sent' }])
  expect(sent).toHaveLength(1)
})

test('a report that cannot be made is tried again, and says why', async () => {
  const { sent, delivery } = recording()
  let isBroken = true
  const { create, to, advance, mails } = scheduleStation({
    delivery,
    at,
    makeReport: () =>
      isBroken
        ? Promise.reject(new Error('at file.ts:1 secret stack'))
        : Promise.resolve({ fileName: 'a.pdf', contentType: 'application/pdf', bytes: new Uint8Array(3) }),
  })
  await create({ timezone: 'UTC' })
  await to('2026-01-05T06:00Z')
  const [mail] = await mails()
  expect(mail).toMatchObject({ state: 'pending', attempts: 1 })
  expect(mail?.answer).not.toContain('stack')
  isBroken = false
  await advance(1)
  expect(await mails()).toMatchObject([{ state: 'sent', attempts: 2 }])
  expect(sent).toHaveLength(1)
})
