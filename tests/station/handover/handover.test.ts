import { expect, test } from 'vitest'
import type { InputOf, OutputOf, ParsedInputOf } from '../../../src/contract/operations.ts'
import { operations } from '../../../src/contract/operations.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'
import { berlin } from '../plans/planBench.ts'

const day = '2026-01-06'

const plant = async () => {
  const clock = { now: berlin(day, '08:10') }
  const made = testStation({ now: () => clock.now })
  const { handlers } = made.station
  const call = async <
    Name extends 'handover.get' | 'handover.addNote' | 'handover.takeOver' | 'plan.create' | 'sample.exclude',
  >(
    name: Name,
    input: InputOf<Name>,
    caller = stationCaller,
  ): Promise<OutputOf<Name>> =>
    (await handlers[name](
      caller,
      operations[name].input.parse(input) as ParsedInputOf<Name>,
    )) as OutputOf<Name>
  await handlers['settings.update'](stationCaller, { time_zone: 'Europe/Berlin' })
  const send = async (characteristic_id: number, value: number) =>
    (
      await handlers['sample.submit'](
        stationCaller,
        submitInput.parse({ characteristic_id, measurements: [value] }),
      )
    ).sample.sample_id
  return { ...made, clock, call, send }
}

// Would catch a page that leaves out what happened in its shift, counts the shift before, or mixes clients.
test('the page tells what happened in its shift, and what is open now', async () => {
  const { clock, call, send, create, give } = await plant()
  const ours = await create({ code: 'OURS', client_id: 'ACME' })
  const theirs = await create({ code: 'THEIRS', client_id: 'BETA' })
  await send(ours, 10)
  clock.now = berlin(day, '14:05')
  await give(ours)
  await call('plan.create', {
    name: 'Bores',
    client_id: 'ACME',
    steps: [{ characteristic_id: ours, pieces: 1 }],
    triggers: [{ kind: 'minutes', every: 60 }],
  })
  const left = await send(ours, 10.2)
  await send(ours, 20)
  await send(theirs, 10)
  clock.now = berlin(day, '16:20')
  await call('sample.exclude', { characteristic_id: ours, sample_id: left, reason: 'a chip' })
  const page = await call('handover.get', {}, userCaller('OPERATOR_DATAENTRY', 'ACME'))
  expect(page.shift).toEqual({
    name: 'Late',
    from: new Date(berlin(day, '14:00')).toISOString(),
    to: new Date(berlin(day, '22:00')).toISOString(),
    day,
  })
  expect(page).toMatchObject({
    current: true,
    next: null,
    time_zone: 'Europe/Berlin',
    notes: [],
    taken_over: null,
  })
  expect(page.shifts_of_day.map(({ name }) => name)).toEqual(['Early', 'Late', 'Night'])
  expect(page.happened).toMatchObject({
    subgroups: 2,
    characteristics: [{ characteristic_code: 'OURS', subgroups: 2, violations: 2 }],
    violations: {
      total: 2,
      rows: [{ chart: 'dispersion' }, { chart: 'location', characteristic_id: ours, status: 'open' }],
    },
    missed: {
      total: 1,
      rows: [{ plan_name: 'Bores', due_at: new Date(berlin(day, '15:00')).toISOString() }],
    },
    limits: { total: 1, rows: [{ characteristic_code: 'OURS', revision: 1 }] },
    exclusions: { total: 1, rows: [{ sample_id: left, reason: 'a chip' }] },
  })
  expect(page.open).toMatchObject({
    violations: { total: 2 },
    samplings: [{ plan_name: 'Bores', overdue: true }],
  })
  const before = await call('handover.get', { at: page.previous })
  expect(before).toMatchObject({ shift: { name: 'Early' }, current: false, next: page.shift.from })
  expect(before.happened).toMatchObject({ subgroups: 1, violations: { total: 0 }, missed: { total: 0 } })
})

// Would catch notes that are lost, unsigned, seen by another client, or stand on the page of another shift.
test('notes keep their author and time, and a shift is taken over once for each client', async () => {
  const { clock, call, db } = await plant()
  const acme = userCaller('OPERATOR_DATAENTRY', 'ACME', 1)
  const next = userCaller('OPERATOR_DATAENTRY', 'ACME', 2)
  const beta = userCaller('OPERATOR_DATAENTRY', 'BETA', 3)
  const { shift } = await call('handover.get', {}, acme)
  const note = await call('handover.addNote', { shift_from: shift.from, text: ' spindle 2 runs hot ' }, acme)
  expect(note).toMatchObject({ author: 'operator_dataentry-1', text: 'spindle 2 runs hot' })
  clock.now = berlin(day, '14:10')
  const taken = await call('handover.takeOver', { shift_from: shift.from, comment: 'spindle seen' }, next)
  expect(taken).toEqual({
    at: new Date(clock.now).toISOString(),
    by: 'operator_dataentry-2',
    comment: 'spindle seen',
  })
  await expect(call('handover.takeOver', { shift_from: shift.from }, acme)).rejects.toThrow(
    'operator_dataentry-2 has taken over',
  )
  expect(await call('handover.get', { at: shift.from }, next)).toMatchObject({
    notes: [note],
    taken_over: taken,
  })
  expect(await call('handover.get', {}, next)).toMatchObject({
    shift: { name: 'Late' },
    notes: [],
    taken_over: null,
  })
  expect(await call('handover.get', { at: shift.from }, beta)).toMatchObject({ notes: [], taken_over: null })
  await call('handover.takeOver', { shift_from: shift.from }, beta)
  const operations = auditEntriesAfter(db, 0, 100).map(({ operation }) => operation)
  expect(operations).toEqual(expect.arrayContaining(['handover.addNote', 'handover.takeOver']))
})

test('a day is chosen by its date; one that is yet to come is refused', async () => {
  const { call, clock } = await plant()
  const page = await call('handover.get', { day: '2026-01-05' })
  expect(page.shift).toMatchObject({ name: 'Early', day: '2026-01-05' })
  await expect(call('handover.get', { day: '2026-01-07' })).rejects.toThrow('yet to come')
  const later = new Date(clock.now + 86_400_000).toISOString()
  await expect(call('handover.addNote', { shift_from: later, text: 'x' })).rejects.toThrow('yet to come')
})
