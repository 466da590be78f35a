import { expect, test } from 'vitest'
import type { StationEvent } from '../../../src/contract/events.ts'
import { operations } from '../../../src/contract/operations.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'
import { berlin } from './planBench.ts'

// Would catch a missed sampling that no program hears of, hears of twice, or that tells one client of another.
test('a missed sampling is an event, live and for whoever comes later, and moves the tile on the board', async () => {
  let now = berlin('2026-01-06', '08:10')
  const { station, create } = testStation({ now: () => now })
  const { handlers } = station
  await handlers['settings.update'](stationCaller, { time_zone: 'Europe/Berlin' })
  const id = await create({ client_id: 'ACME' })
  const acme = userCaller('OPERATOR_DATAENTRY', 'ACME')
  const beta = userCaller('OPERATOR_DATAENTRY', 'BETA')
  const heard: StationEvent[] = []
  const foreign: StationEvent[] = []
  station.events.subscribe(acme, (events) => heard.push(...events))
  station.events.subscribe(beta, (events) => foreign.push(...events))
  const { id: plan_id } = await handlers['plan.create'](
    stationCaller,
    operations['plan.create'].input.parse({
      name: 'Bores',
      client_id: 'ACME',
      steps: [{ characteristic_id: id, pieces: 1 }],
      triggers: [{ kind: 'set_up' }],
      grace_minutes: 5,
    }),
  )
  const { open } = await handlers['plan.setUp'](acme, { plan_id })
  const tile = async () => (await handlers['board.get'](acme, {})).tiles[0]?.due
  expect(await tile()).toEqual({
    state: 'due',
    since: new Date(now).toISOString(),
    missed: 0,
    plan_id,
    plan_name: 'Bores',
    run_id: open?.run_id,
    begun: false,
  })
  now += 5 * 60_000
  expect(await tile()).toMatchObject({ state: 'overdue' })
  const again = await handlers['plan.setUp'](acme, { plan_id })
  expect(await tile()).toMatchObject({ state: 'due', missed: 1, run_id: again.open?.run_id })
  const run_id = again.open?.run_id ?? 0
  await handlers['samplingRun.abandon'](acme, { run_id, reason: 'fire drill' })
  expect(await tile()).toMatchObject({ state: 'missed', missed: 1, run_id })
  // Would catch a tile that keeps yesterday's misses.
  now = berlin('2026-01-06', '14:00')
  expect(await tile()).toBeNull()
  heard.splice(1)
  expect(heard).toMatchObject([
    { type: 'sampling', data: { run_id: open?.run_id, missed_because: 'not_taken' } },
  ])
  expect(foreign).toEqual([])
  const later = [...station.events.since(acme, '0.0')].flat().filter(({ type }) => type === 'sampling')
  expect(later.slice(0, 1)).toEqual(heard)
  expect([...station.events.since(beta, '0.0')].flat()).toEqual([])
})

// Would catch new shifts that make samplings due in the past.
test('when the shifts change, what was due stays, and the new times hold from then on', async () => {
  let now = berlin('2026-01-06', '08:10')
  const { station, create } = testStation({ now: () => now })
  const { handlers } = station
  await handlers['settings.update'](stationCaller, { time_zone: 'Europe/Berlin' })
  const id = await create()
  const { id: plan_id } = await handlers['plan.create'](
    stationCaller,
    operations['plan.create'].input.parse({
      name: 'First pieces',
      steps: [{ characteristic_id: id, pieces: 1 }],
      triggers: [{ kind: 'shift_start' }],
    }),
  )
  now = berlin('2026-01-06', '15:00')
  await handlers['shift.set'](stationCaller, {
    shifts: [
      { name: 'Day', start: '07:00' },
      { name: 'Night', start: '14:30' },
    ],
  })
  const { open, next_due_at } = await handlers['plan.get'](stationCaller, { plan_id })
  expect(open?.due_at).toBe(new Date(berlin('2026-01-06', '14:00')).toISOString())
  expect(next_due_at).toBe(new Date(berlin('2026-01-07', '07:00')).toISOString())
})

test('new pieces count for the plans of their client that ask for it', async () => {
  const { station, create } = testStation()
  const { handlers } = station
  const id = await create({ client_id: 'ACME' })
  const make = (count_submitted: boolean) =>
    handlers['plan.create'](
      stationCaller,
      operations['plan.create'].input.parse({
        name: String(count_submitted),
        client_id: 'ACME',
        steps: [{ characteristic_id: id, pieces: 1 }],
        triggers: [{ kind: 'pieces', every: 3, count_submitted }],
      }),
    )
  const [counting, other] = [await make(true), await make(false)]
  const acme = userCaller('LEADER_DATACONFIG', 'ACME')
  const save = (kitNumber: string, caller = acme) =>
    handlers['piece.save'](caller, operations['piece.save'].input.parse({ piece: { kitNumber, name: 'A' } }))
  await save('K-1')
  await save('K-1')
  await save('B-1', userCaller('LEADER_DATACONFIG', 'BETA'))
  const batch = operations['piece.saveBatch'].input.parse({
    samples: [{ kitNumber: 'K-2' }, { kitNumber: 'K-3' }],
  })
  await handlers['piece.saveBatch'](acme, batch)
  const read = (plan_id: number) => handlers['plan.get'](acme, { plan_id })
  expect(await read(counting.id)).toMatchObject({ pieces_counted: 0, open: { trigger: 'pieces' } })
  expect(await read(other.id)).toMatchObject({ pieces_counted: 0, open: null })
})

// Would catch a sampling that counts as taken although its only subgroup was a slip of the finger, and was undone.
test('an entry that is undone opens its step again', async () => {
  const { station, create, send } = testStation()
  const { handlers } = station
  const id = await create()
  const { id: plan_id } = await handlers['plan.create'](
    stationCaller,
    operations['plan.create'].input.parse({
      name: 'Bores',
      steps: [{ characteristic_id: id, pieces: 1 }],
      triggers: [{ kind: 'set_up' }],
    }),
  )
  const { run_id } = await handlers['samplingRun.start'](stationCaller, { plan_id })
  const { sample_id } = await send(id, [10])
  const entry = { run_id, characteristic_id: id, sample_id }
  expect(await handlers['samplingRun.record'](stationCaller, entry)).toMatchObject({ state: 'done' })
  await handlers['sample.undo'](stationCaller, { characteristic_id: id, sample_id })
  expect(await handlers['samplingRun.get'](stationCaller, { run_id })).toMatchObject({
    state: 'running',
    ended_at: null,
    steps: [{ sample_ids: [], untied: [], finished_at: null }],
  })
})
