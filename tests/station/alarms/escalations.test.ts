import { expect, test } from 'vitest'
import type { Attempt, Delivery, WebhookCall } from '../../../src/station/alarms/delivery.ts'
import { alarmStation } from '../../support/alarmStation.ts'
import { userCaller } from '../../support/callers.ts'

const steps = [{ after_minutes: 0, recipients: [{ kind: 'email', address: 'a@plant.example' } as const] }]
const acme = userCaller('LEADER_DATACONFIG', 'ACME')
const beta = userCaller('LEADER_DATACONFIG', 'BETA')

const accepting = () => {
  const calls: WebhookCall[] = []
  const accepted: Attempt = { outcome: 'accepted', answer: 'ok' }
  const delivery: Delivery = {
    mail: () => Promise.resolve(accepted),
    webhook: (call) => {
      calls.push(call)
      return Promise.resolve(accepted)
    },
  }
  return { calls, delivery }
}

// Catches one client's leader who is told of another client's alarms, or sees whom it tells.
test('an escalation belongs to the client of whoever made it', async () => {
  const { as, call, create, send, advance } = alarmStation(accepting().delivery)
  const { id } = await as(acme, 'escalation.create', { name: 'ACME', steps })
  expect(await as(beta, 'escalation.list', {})).toEqual([])
  await expect(as(beta, 'escalation.delete', { escalation_id: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await send(await create({ code: 'B', name: 'Beta', client_id: 'BETA' }), 19)
  advance(1)
  expect((await call('delivery.list', {})).total).toBe(0)
  await send(await create({ code: 'A', name: 'Acme', client_id: 'ACME' }), 19)
  advance(1)
  expect((await as(acme, 'delivery.list', {})).total).toBe(1)
  expect((await as(beta, 'delivery.list', {})).total).toBe(0)
})

// Catches an escalation that names what its maker may not see.
test('an escalation names only characteristics that its maker sees, and webhooks that are there', async () => {
  const { as, create } = alarmStation()
  const foreign = await create({ client_id: 'BETA' })
  await expect(
    as(acme, 'escalation.create', { name: 'X', characteristics: [foreign], steps }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(
    as(acme, 'escalation.create', {
      name: 'X',
      steps: [{ after_minutes: 1, recipients: [{ kind: 'webhook', webhook_id: 4 }] }],
    }),
  ).rejects.toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'steps.0.recipients.0' }] })
})

// Catches a webhook whose secret is told twice, is written to the audit log, or disappears under an escalation.
test('a webhook tells its secret once and cannot go while it is needed', async () => {
  const { calls, delivery } = accepting()
  const { call, create, send, advance } = alarmStation(delivery)
  const { webhook, secret } = await call('webhook.create', { name: 'MES', url: 'http://10.0.0.9/alarms' })
  expect(secret).toMatch(/^[\w-]{43}$/)
  const { id } = await call('escalation.create', {
    name: 'MES',
    steps: [{ after_minutes: 0, recipients: [{ kind: 'webhook', webhook_id: webhook.id }] }],
  })
  const told = JSON.stringify([await call('webhook.list', {}), await call('audit.page', {})])
  expect(told).not.toContain(secret)
  await expect(call('webhook.delete', { webhook_id: webhook.id })).rejects.toMatchObject({ code: 'CONFLICT' })
  const bore = await create()
  await send(bore, 19)
  advance(0)
  expect(JSON.parse(calls[0]?.body ?? '{}')).toMatchObject({
    event: 'alarm',
    escalation: 'MES',
    alarms: [
      { kind: 'violation', characteristic_id: bore, code: 'BORE', value: 19, lcl: 7, ucl: 13, unit: 'mm' },
    ],
  })
  await call('escalation.delete', { escalation_id: id })
  await expect(call('webhook.delete', { webhook_id: webhook.id })).resolves.toEqual({})
})

test('an address of a webhook holds no password', async () => {
  const { call } = alarmStation()
  await expect(
    call('webhook.create', { name: 'MES', url: 'https://user:word@mes.example/' }),
  ).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
})

// Catches a message that failed and can never be told.
test('a message that failed can be tried again by hand, one that was sent cannot', async () => {
  let attempt: Attempt = { outcome: 'refused', answer: '550 no such person' }
  const { call, create, send, advance } = alarmStation({
    mail: () => Promise.resolve(attempt),
    webhook: () => Promise.reject(new Error('no webhook here')),
  })
  const server = { host: 'mail.example', port: 25, security: 'none', user: null, ca: null } as const
  await call('mailServer.set', { ...server, from_address: 'spc@plant.example', from_name: 'SPC' })
  await call('escalation.create', { name: 'Leader', steps })
  await send(await create(), 19)
  advance(0)
  const only = async () => (await call('delivery.list', {})).results[0]
  await expect.poll(async () => (await only())?.state).toBe('failed')
  attempt = { outcome: 'accepted', answer: '250 ok' }
  const { id = 0 } = (await only()) ?? {}
  await call('delivery.retry', { delivery_id: id })
  await expect.poll(async () => (await only())?.state).toBe('sent')
  await expect(call('delivery.retry', { delivery_id: id })).rejects.toMatchObject({ code: 'CONFLICT' })
})

// Catches signals of groups that nobody is ever told of, cannot be put aside, or need no cause.
test('signals of groups are escalated, shelved and handled like violations', async () => {
  const { calls, delivery } = accepting()
  const { call, create, advance, look } = alarmStation(delivery)
  const members = [await create({ code: 'X', name: 'X' }), await create({ code: 'Y', name: 'Y' })]
  const { webhook } = await call('webhook.create', { name: 'MES', url: 'http://10.0.0.9/' })
  const send = async (i: number, values: readonly number[]): Promise<void> => {
    const timestamp = new Date(Date.parse('2026-01-05T06:00:00Z') + i * 60_000).toISOString()
    for (const [k, characteristic_id] of members.entries()) {
      await call('sample.submit', { characteristic_id, measurements: [values[k] ?? 0], timestamp })
    }
  }
  const by = [0, 1.2, -1.1, 0.6, -0.8, 1.4, -1.3, 0.3, -0.4, 0.9, -0.7, 0.2]
  for (const [i, one] of by.entries()) await send(i, [10 + one, 10 + one + (i % 3) / 10])
  const { id: group_id } = await call('group.create', { name: 'Housing', members, baseline_observations: 12 })
  const frozen = async () => (await call('group.get', { group_id })).limits_revision
  await expect.poll(frozen, { timeout: 20_000 }).not.toBeNull()
  await call('escalation.create', {
    name: 'MES',
    severity: 'CRITICAL',
    steps: [{ after_minutes: 5, recipients: [{ kind: 'webhook', webhook_id: webhook.id }] }],
  })
  await send(20, [12, 8])
  const signals = async () => (await call('groupSignal.list', { group_id, status: 'open' })).results
  await expect.poll(async () => (await signals()).length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [signal] = await signals()
  const subject = { kind: 'signal', id: signal?.id ?? 0 } as const
  await call('alarm.shelve', { subject, minutes: 10, reason: 'known' })
  expect((await signals())[0]?.shelf).toMatchObject({ reason: 'known' })
  look()
  advance(9)
  expect(calls.filter(({ body }) => body.includes('"signal"'))).toEqual([])
  advance(1.1)
  advance(5.1)
  await expect.poll(() => calls.map(({ body }) => body).join()).toContain('Beyond T² limit')
  await expect(call('groupSignal.acknowledge', { signal_id: subject.id })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
  })
})

// Catches a flood of alarms that is worked through in one go, while nothing can be entered, and alarms that it leaves out.
test('of many alarms that are due a look at the clock takes some, and the next ones take the others', async () => {
  const { call, create, send, advance, look } = alarmStation(accepting().delivery)
  await call('escalation.create', { name: 'Leader', steps })
  const bore = await create()
  const shelved = await create({ code: 'X', name: 'X' })
  for (let i = 0; i < 120; i++) await send(shelved, 19)
  await call('alarm.shelve', {
    subject: { kind: 'characteristic', id: shelved },
    minutes: 60,
    reason: 'known',
  })
  for (let i = 0; i < 120; i++) await send(bore, 19)
  const open = (await call('violation.list', { status: 'open', characteristic_id: bore, limit: 500 })).results
  const told = async () =>
    (await call('delivery.list', { limit: 500 })).results.map(({ alarms }) => alarms.map(({ id }) => id))
  advance(0)
  expect((await told()).flat().length).toBeLessThanOrEqual(100)
  for (let i = 0; i < 10; i++) look()
  const all = await told()
  expect(Math.max(...all.map((alarms) => alarms.length))).toBeLessThanOrEqual(100)
  expect(all.flat().toSorted((a, b) => a - b)).toEqual(open.map(({ id }) => id).toSorted((a, b) => a - b))
})
