import { expect, test, vi } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import { createDelivery } from '../../../src/host/delivery/createDelivery.ts'
import { unfinishedDeliveries, updateDelivery } from '../../../src/storage/alarms/deliveries.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { alarmStation, said } from '../../support/alarmStation.ts'
import { mailReceiver, replies } from './mailReceiver.ts'

const times = { mail: { connect: 2_000, answer: 2_000, all: 5_000 }, webhook: 2_000 }

const server = (port: number): InputOf<'mailServer.set'> => ({
  ...{ host: '127.0.0.1', port, security: 'none', user: null, ca: null },
  ...{ from_address: 'spc@plant.example', from_name: 'Hall 3' },
})

const telling = (
  after_minutes: number,
  address = 'leader@plant.example',
): InputOf<'escalation.create'>['steps'][number] => ({
  after_minutes,
  recipients: [{ kind: 'email', address }],
})

/** A station that tells a shift leader after five minutes, by the mail server at a port. */
const escalating = async (port: number, escalation: Partial<InputOf<'escalation.create'>> = {}) => {
  const made = alarmStation(createDelivery(times))
  await made.call('mailServer.set', server(port))
  const { id: escalationId } = await made.call('escalation.create', {
    name: 'Shift leader',
    steps: [telling(5)],
    ...escalation,
  })
  const deliveries = async () => (await made.call('delivery.list', {})).results
  /** Waits until no message is on its way. */
  const settled = () =>
    vi.waitFor(() => expect(unfinishedDeliveries(made.db).map(({ state }) => state)).not.toContain('sending'))
  return { ...made, escalationId, deliveries, settled }
}

test('an alarm that nobody acknowledged is told once, with all that one needs to know', async () => {
  const { port, received, until } = await mailReceiver()
  const { create, send, advance, deliveries, settled } = await escalating(port)
  const bore = await create()
  await send(bore, 19)
  advance(4.9)
  expect(await deliveries()).toEqual([])
  advance(0.2)
  await until(1)
  await settled()
  advance(60)
  expect(received).toHaveLength(1)
  const raw = received[0]?.raw ?? ''
  for (const part of [
    'Bore (BORE)',
    '19.00 mm',
    'LCL 7.00 mm',
    'UCL 13.00 mm',
    'Measured:',
    'Shift leader',
  ]) {
    expect(raw.replaceAll('=\r\n', '')).toContain(part)
  }
  expect(raw).not.toMatch(/https?:\/\//)
  expect(await deliveries()).toMatchObject([
    {
      state: 'sent',
      recipient: 'leader@plant.example',
      attempts: 1,
      answer: '250 Queued as 1',
      alarms: [{ kind: 'violation' }],
    },
  ])
})

// Catches an escalation that goes on after somebody took care of the alarm.
test('an alarm that was acknowledged is not told', async () => {
  const { port, received } = await mailReceiver()
  const { create, send, advance, call, open, deliveries } = await escalating(port, {
    steps: [telling(5), telling(10, 'plant@plant.example')],
  })
  await send(await create(), 19)
  const [violation] = await open()
  await call('violation.acknowledge', { violation_id: violation?.id ?? 0, ...said })
  advance(30)
  expect(await deliveries()).toEqual([])
  expect(received).toEqual([])
})

// Catches a retry that tells an alarm long after it was acknowledged.
test('a message that is to be tried again is dropped when its alarm is acknowledged', async () => {
  let answer: Error | null = replies(451, 'Greylisted')
  const { port, received } = await mailReceiver({ onRcptTo: (_to, _session, done) => done(answer) })
  const { create, send, advance, call, open, deliveries, settled } = await escalating(port)
  await send(await create(), 19)
  advance(6)
  await vi.waitFor(async () => expect((await deliveries())[0]?.answer).toContain('Greylisted'))
  await settled()
  const [violation] = await open()
  await call('violation.acknowledge', { violation_id: violation?.id ?? 0, ...said })
  answer = null
  advance(60)
  await vi.waitFor(async () => expect((await deliveries())[0]?.state).toBe('cancelled'))
  expect(received).toEqual([])
})

// Catches an alarm that is lost to greylisting, and one that is tried without end.
test('what may work later is tried again, ever more rarely, and given up at last', async () => {
  let attempts = 0
  const { port } = await mailReceiver({
    onRcptTo: (_to, _session, done) => {
      attempts += 1
      done(replies(451, 'Greylisted'))
    },
  })
  const { create, send, advance, deliveries, settled } = await escalating(port)
  await send(await create(), 19)
  advance(5.1)
  const waits: number[] = []
  for (let n = 1; n <= 7; n++) {
    await vi.waitFor(async () =>
      expect((await deliveries())[0]).toMatchObject({ attempts: n, state: 'waiting' }),
    )
    await settled()
    const [one] = await deliveries()
    const wait = 0.5 * 2 ** (n - 1)
    waits.push(wait)
    advance(Math.min(wait, 30) - 0.01)
    expect(attempts).toBe(n)
    expect(one?.next_attempt_at).not.toBeNull()
    advance(0.02)
  }
  await vi.waitFor(async () => expect((await deliveries())[0]?.state).toBe('failed'))
  expect(await deliveries()).toMatchObject([{ attempts: 8, answer: '451 Greylisted', next_attempt_at: null }])
})

// Catches an outbox in memory: a restart would lose what waits, or tell again what was told.
test('a restart loses nothing and tells nothing twice', async () => {
  let answer: Error | null = replies(421, 'Busy')
  const { port, received, until } = await mailReceiver({ onRcptTo: (_to, _session, done) => done(answer) })
  const { create, send, advance, deliveries, settled, restart, look } = await escalating(port, {
    steps: [telling(5), telling(20, 'plant@plant.example')],
  })
  await send(await create(), 19)
  advance(6)
  await vi.waitFor(async () => expect((await deliveries())[0]?.answer).toContain('Busy'))
  await settled()
  await restart()
  answer = null
  advance(10)
  await until(1)
  await settled()
  await restart()
  look()
  expect(await deliveries()).toHaveLength(1)
  advance(10)
  await until(2)
  await settled()
  await restart()
  advance(60)
  expect(received.map(({ to }) => to)).toEqual([['leader@plant.example'], ['plant@plant.example']])
})

// Catches a message that was on its way when the process ended, and is on its way for ever.
test('what was on its way when the station ended is sent by the next', async () => {
  let isThere = false
  const { port, received, until } = await mailReceiver({
    onRcptTo: (_to, _session, done) => done(isThere ? null : replies(421, 'Busy')),
  })
  const made = await escalating(port)
  await made.send(await made.create(), 19)
  made.advance(6)
  await vi.waitFor(async () => expect((await made.deliveries())[0]?.answer).toContain('Busy'))
  await made.settled()
  await made.restart(() => {
    // As a process leaves it that is ended from outside.
    const [row] = unfinishedDeliveries(made.db)
    if (row !== undefined) updateDelivery(made.db, { ...row, state: 'sending' })
  })
  isThere = true
  made.look()
  await until(1)
  expect(received).toHaveLength(1)
})

// Catches a flood: one message an alarm, when a batch brings hundreds.
test('alarms that are due together are told in one message', async () => {
  const { port, received, until } = await mailReceiver()
  const { create, send, advance } = await escalating(port)
  const bore = await create()
  for (let i = 0; i < 30; i++) await send(bore, 19 + (i % 3))
  advance(6)
  await until(1)
  expect(received).toHaveLength(1)
  expect(received[0]?.raw).toMatch(/Subject: Alarms: \d+ at/)
  expect(received[0]?.raw).toContain('more, which stand on the board')
})

test('only what an escalation is about is told', async () => {
  const { port, received, until } = await mailReceiver()
  const made = await escalating(port, { severity: 'CRITICAL', lines: ['Line 2'], steps: [telling(0)] })
  const first = await made.create({ code: 'A', name: 'Aye', line: 'Line 1' })
  const second = await made.create({ code: 'B', name: 'Bee', line: 'Line 2' })
  await made.send(first, 19)
  await made.send(second, 19)
  made.advance(0)
  await until(1)
  expect(received[0]?.raw).toContain('Bee (B)')
  expect(received[0]?.raw).not.toContain('Aye')
})

// Catches an escalation that wakes people for what stood open for weeks before it was set up.
test('alarms from before an escalation was switched on are left in peace', async () => {
  const { port } = await mailReceiver()
  const { create, send, advance, call, deliveries, escalationId } = await escalating(port, { enabled: false })
  await send(await create(), 19)
  advance(10)
  await call('escalation.update', { escalation_id: escalationId, changes: { enabled: true } })
  advance(60)
  expect(await deliveries()).toEqual([])
})

// Catches a shelf that does not keep an alarm quiet, and one that swallows it for good.
test('a shelved alarm is not told until it came back and waited again', async () => {
  const { port, until } = await mailReceiver()
  const { create, send, advance, call, open, deliveries } = await escalating(port)
  await send(await create(), 19)
  const [violation] = await open()
  const subject = { kind: 'violation', id: violation?.id ?? 0 } as const
  await call('alarm.shelve', { subject, minutes: 30, reason: 'the tool is being changed' })
  advance(29)
  expect(await deliveries()).toEqual([])
  advance(1.1)
  advance(4)
  expect(await deliveries()).toEqual([])
  advance(1.1)
  await until(1)
})

// Catches a password in the audit log, in the log file, or in an answer.
test('the password of the mail server is told nowhere', async () => {
  const { port } = await mailReceiver({ authOptional: false, allowInsecureAuth: true })
  const { call, db, logged, secrets } = alarmStation(createDelivery(times))
  const set = await call('mailServer.set', {
    ...server(port),
    security: 'starttls',
    user: 'spc',
    password: 'hunter22-secret',
  })
  expect(set.server?.password_set).toBe(true)
  const tested = await call('mailServer.test', { to: 'me@plant.example' })
  expect(tested.state).toBe('failed')
  const told = JSON.stringify([
    set,
    tested,
    logged,
    auditEntriesAfter(db, 0, 500),
    await call('mailServer.get', {}),
  ])
  expect(told).not.toContain('hunter22')
  expect(Buffer.from(secrets.read('delivery') ?? []).toString()).toContain('hunter22')
})

// Catches a way to have the password sent to a server of one's own.
test('a known password does not go along to another server', async () => {
  const { call } = alarmStation()
  const mine = { ...server(587), security: 'starttls', user: 'spc', host: 'mail.plant.example' } as const
  await call('mailServer.set', { ...mine, password: 'hunter22-secret' })
  expect((await call('mailServer.set', { ...mine, from_name: 'Hall 4' })).server?.password_set).toBe(true)
  expect((await call('mailServer.set', { ...mine, host: 'evil.example' })).server?.password_set).toBe(false)
  await expect(call('mailServer.set', { ...mine, security: 'none', password: 'x' })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
  })
})
