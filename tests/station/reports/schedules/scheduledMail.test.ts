import { expect, test } from 'vitest'
import { createDelivery } from '../../../../src/host/delivery/createDelivery.ts'
import { auditEntriesAfter } from '../../../../src/storage/queries/auditEntries.ts'
import { mailReceiver, replies } from '../../../host/delivery/mailReceiver.ts'
import { scheduleStation } from './scheduleStation.ts'

const times = { mail: { connect: 2_000, answer: 2_000, all: 5_000 }, webhook: 2_000 }

const attached = (raw: string): string => {
  const encoded = /Content-Disposition: attachment.*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/s.exec(raw)?.[1] ?? ''
  return Buffer.from(encoded, 'base64').toString('utf8')
}

// Catches a report of the wrong day, one without its file, and one that goes out before its time.
test('a report goes out at its time to each recipient, with its file', async () => {
  const { port, received } = await mailReceiver()
  const { create, to, mails } = scheduleStation({
    delivery: createDelivery(times),
    port,
    at: '2026-03-27T12:00+01:00',
  })
  const made = await create({ recipients: ['boss@plant.example', 'lead@plant.example'], language: 'de' })
  expect(made).toMatchObject({ next_at: '2026-03-28T05:00:00.000Z', span: 'day', paused: false, last: null })
  await to('2026-03-28T05:59:59+01:00')
  expect(received).toEqual([])
  await to('2026-03-28T06:00:00+01:00')
  expect(received.map((one) => one.to)).toEqual([['boss@plant.example'], ['lead@plant.example']])
  const raw = received[0]?.raw ?? ''
  expect(raw).toMatch(/Message-ID:\s+<centerline-report-/)
  expect(raw.replaceAll('=\r\n', '')).toContain('Tagesproduktion')
  expect(JSON.parse(attached(raw))).toEqual({
    type: 'daily_production',
    clientId: 'LINE-A',
    from: '2026-03-27',
    to: '2026-03-27',
    language: 'de',
    characteristicId: null,
  })
  expect(await mails()).toMatchObject([
    {
      state: 'sent',
      recipient: 'boss@plant.example',
      answer: '250 Queued as 1',
      file_name: 'LINE-A_2026-03-27.pdf',
    },
    { state: 'sent', recipient: 'lead@plant.example', answer: '250 Queued as 2' },
  ])
  // The clocks go forward that night.
  await to('2026-03-29T06:00:00+02:00')
  expect(received).toHaveLength(4)
  expect(new Set(received.map((one) => /Message-ID:\s+(.*)/.exec(one.raw)?.[1])).size).toBe(4)
})

test('what the mail server does not take yet is sent again after 1, 5, 15 and 60 minutes, then given up and seen', async () => {
  let refusals = 2
  const { port, received } = await mailReceiver({
    onRcptTo: (_address, _session, done) => {
      refusals -= 1
      done(refusals >= 0 ? replies(451, '4.7.1 Greylisted, come back') : null)
    },
  })
  const { create, to, advance, states, mails, db } = scheduleStation({
    delivery: createDelivery(times),
    port,
    at: '2026-01-05T05:00Z',
  })
  await create({ timezone: 'UTC' })
  await to('2026-01-05T06:00Z')
  expect(await mails()).toMatchObject([
    {
      state: 'pending',
      attempts: 1,
      next_attempt_at: '2026-01-05T06:01:00.000Z',
      answer: expect.stringContaining('Greylisted'),
    },
  ])
  await advance(0.9)
  expect(await states()).toMatchObject([{ attempts: 1 }])
  await advance(0.2)
  expect(await states()).toMatchObject([{ state: 'pending', attempts: 2 }])
  await advance(5)
  expect(await states()).toMatchObject([{ state: 'sent', attempts: 3 }])
  expect(received).toHaveLength(1)
  refusals = Number.POSITIVE_INFINITY
  await to('2026-01-06T06:00Z')
  for (const minutes of [1, 5, 15]) {
    await advance(minutes)
    expect((await states())[1]?.state).toBe('pending')
  }
  await advance(60)
  expect(await mails()).toMatchObject([{}, { state: 'failed', attempts: 5, next_attempt_at: null }])
  const audited = auditEntriesAfter(db, 0, 100).filter((one) => one.operation === 'reportDelivery.send')
  expect(audited.map(({ success }) => success)).toEqual([1, 0])
})

// Catches a recipient who gets the report twice because another one's address is wrong.
test('one address that is refused for good keeps the others from nothing', async () => {
  const { port, received } = await mailReceiver({
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('gone') ? replies(550, '5.1.1 No such user') : null),
  })
  const { create, to, advance, states } = scheduleStation({
    delivery: createDelivery(times),
    port,
    at: '2026-01-05T05:00Z',
  })
  await create({ timezone: 'UTC', recipients: ['gone@plant.example', 'boss@plant.example'] })
  await to('2026-01-05T06:00Z')
  await advance(120)
  expect(await states()).toEqual([
    { recipient: 'gone@plant.example', state: 'failed', attempts: 1 },
    { recipient: 'boss@plant.example', state: 'sent', attempts: 1 },
  ])
  expect(received).toHaveLength(1)
})

test('a test goes out now, is marked as one, and leaves the next time as it is', async () => {
  const { port, received } = await mailReceiver()
  const { create, desk, to, mails } = scheduleStation({
    delivery: createDelivery(times),
    port,
    at: '2026-01-05T12:00Z',
  })
  const { id } = await create({ timezone: 'UTC', report_type: 'production_excel', schedule: '06:00 monday' })
  const caller = { kind: 'system', origin: { via: 'station', address: 'x', userAgent: null } } as const
  expect(await desk().handlers['reportSchedule.test'](caller, { schedule_id: id })).toMatchObject([
    { state: 'sent', is_test: true, date_from: '2025-12-29', date_to: '2026-01-04' },
  ])
  expect(received[0]?.raw).toContain('Subject: Test: Production data')
  await to('2026-01-12T06:00Z')
  expect(await mails()).toMatchObject([
    { is_test: true },
    { is_test: false, state: 'sent', date_from: '2026-01-05', date_to: '2026-01-11' },
  ])
})
