import { expect, test } from 'vitest'
import { alarmStation, said } from '../../support/alarmStation.ts'
import { userCaller } from '../../support/callers.ts'

const operator = userCaller('OPERATOR_DATAENTRY')
const reason = 'the tool is being changed'

const withAlarm = async () => {
  const made = alarmStation()
  const id = await made.create()
  await made.send(id, 19)
  const [violation] = await made.open()
  const alarm = { kind: 'violation', id: violation?.id ?? 0 } as const
  const tile = async () =>
    (await made.call('board.get', {})).tiles.find((one) => one.characteristic_id === id)
  const status = async () => (await made.call('board.get', {})).status
  return { ...made, id, alarm, tile, status, everything: { kind: 'characteristic', id } as const }
}

// Catches a shelf that hides an alarm for good, or from the counts: it is open still.
test('a shelved alarm stays open, is told as shelved, and comes back by itself', async () => {
  const { as, alarm, tile, status, advance, open, call } = await withAlarm()
  await as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })
  expect(await tile()).toMatchObject({
    state: 'alarm',
    alarm: null,
    open_violations: 1,
    shelved_violations: 1,
  })
  expect(await status()).toMatchObject({ open_violations: 1, shelved_alarms: 1 })
  expect(await open()).toMatchObject([{ shelf: { reason, shelved_by: 'operator_dataentry-1' } }])
  expect(await call('alarm.shelved', {})).toMatchObject([{ name: 'Bore', sentence: expect.any(String) }])
  advance(29)
  expect((await tile())?.alarm).toBeNull()
  advance(1.1)
  expect(await tile()).toMatchObject({ alarm: { violation_id: alarm.id, value: 19 }, shelved_violations: 0 })
  expect(await call('alarm.shelved', {})).toEqual([])
})

// Catches a shelf for one alarm that keeps the next one quiet, and one for a characteristic that does not.
test('a shelf of one alarm leaves the next one loud; one of the characteristic holds both', async () => {
  const { as, alarm, everything, send, id, tile, status } = await withAlarm()
  await as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })
  await send(id, 20)
  const loud = await tile()
  expect(loud?.alarm?.violation_id).not.toBe(alarm.id)
  await as(operator, 'alarm.shelve', { subject: everything, minutes: 30, reason })
  expect(await tile()).toMatchObject({ alarm: null, shelf: { reason } })
  expect((await status()).shelved_alarms).toBe((await status()).open_violations)
})

// Catches shelving that leaves no trace.
test('who shelved what and how it ended stands in the audit log', async () => {
  const { as, alarm, advance, call } = await withAlarm()
  await as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })
  advance(31)
  const { results } = await call('audit.list', { table: 'alarm_shelf' })
  expect(results).toMatchObject([
    { operation: 'alarm.unshelve', actor_kind: 'system', reason: 'its time was over' },
    { operation: 'alarm.shelve', actor: 'operator_dataentry-1', reason },
  ])
})

test('somebody can take it back before its time, once', async () => {
  const { as, alarm, tile } = await withAlarm()
  await as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })
  await expect(as(operator, 'alarm.shelve', { subject: alarm, minutes: 5, reason })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  await as(operator, 'alarm.unshelve', { subject: alarm })
  expect((await tile())?.alarm?.violation_id).toBe(alarm.id)
  await expect(as(operator, 'alarm.unshelve', { subject: alarm })).rejects.toMatchObject({ code: 'CONFLICT' })
})

// Catches a shelf on what is over, which would come back as an alarm that nobody knows.
test('what is acknowledged cannot be shelved, and leaves its shelf', async () => {
  const { as, alarm, call, look } = await withAlarm()
  await as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })
  await call('violation.acknowledge', { violation_id: alarm.id, ...said })
  expect(await call('alarm.shelved', {})).toEqual([])
  look()
  await expect(as(operator, 'alarm.unshelve', { subject: alarm })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
  })
})

test('who may shelve, and for how long, is a decision of leaders', async () => {
  const { as, alarm, call } = await withAlarm()
  await call('alarmPolicy.update', { shelving: { roles: ['LEADER_DATACONFIG'], max_minutes: 60 } })
  await expect(as(operator, 'alarm.shelve', { subject: alarm, minutes: 5, reason })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  const leader = userCaller('LEADER_DATACONFIG')
  await expect(as(leader, 'alarm.shelve', { subject: alarm, minutes: 61, reason })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    details: [{ field: 'minutes' }],
  })
})

// Catches a shelf that only lives in memory.
test('a shelf holds over a restart, and ends at its time although the station was down', async () => {
  const { as, alarm, restart, call, advance, tile } = await withAlarm()
  await as(operator, 'alarm.shelve', { subject: alarm, minutes: 30, reason })
  await restart()
  expect(await call('alarm.shelved', {})).toHaveLength(1)
  advance(31)
  expect((await tile())?.alarm?.violation_id).toBe(alarm.id)
})

// Catches another client's alarms in the list of what is shelved.
test('what another client shelved is nobody else’s to know', async () => {
  const { as, call, create, send, open } = await withAlarm()
  const foreign = await create({ code: 'F', name: 'Foreign', client_id: 'BETA' })
  await send(foreign, 19)
  const [violation] = await open(foreign)
  const subject = { kind: 'violation', id: violation?.id ?? 0 } as const
  await call('alarm.shelve', { subject, minutes: 30, reason })
  const acme = userCaller('LEADER_DATACONFIG', 'ACME')
  expect(await as(acme, 'alarm.shelved', {})).toEqual([])
  expect((await as(acme, 'board.get', {})).status.shelved_alarms).toBe(0)
  await expect(as(acme, 'alarm.unshelve', { subject })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
