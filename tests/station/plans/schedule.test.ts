import { expect, test } from 'vitest'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { berlin, planBench } from './planBench.ts'

const day = '2026-01-06'
const iso = (time: string): string => new Date(berlin(day, time)).toISOString()

// Would catch a sampling that is never due, never overdue, or that is forgotten instead of recorded when the next one comes.
test('a sampling is due, overdue after the grace period, and missed when the next is due', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  const { id: plan_id, next_due_at } = await bench.plan({ steps: [{ characteristic_id: id, pieces: 1 }] })
  expect(next_due_at).toBe(iso('09:00'))
  const open = async () => (await bench.call('plan.get', { plan_id })).open
  expect(await open()).toBeNull()
  bench.until(berlin(day, '09:00'))
  expect(await open()).toMatchObject({
    state: 'due',
    overdue: false,
    due_at: iso('09:00'),
    overdue_at: iso('09:10'),
  })
  bench.until(berlin(day, '09:10'))
  expect(await open()).toMatchObject({ state: 'due', overdue: true })
  bench.until(berlin(day, '10:00'))
  expect(await open()).toMatchObject({ state: 'due', due_at: iso('10:00') })
  const [missed, ...others] = await bench.missed()
  expect(others).toEqual([])
  expect(missed).toMatchObject({ due_at: iso('09:00'), ended_at: iso('10:00'), missed_because: 'not_taken' })
  expect(bench.told.at(-1)?.characteristicIds).toEqual([id])
  const entry = auditEntriesAfter(bench.core.db, 0, 100).find(
    ({ operation }) => operation === 'samplingRun.miss',
  )
  expect(entry).toMatchObject({
    actorKind: 'system',
    tableName: 'sampling',
    recordId: String(missed?.run_id),
  })
  expect(bench.told.at(-1)?.missed).toEqual([entry?.seq])
})

// Would catch a timer that sleeps past the moment at which something becomes due or overdue.
test('the timer waits no longer than until the next change', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  await bench.plan({ steps: [{ characteristic_id: id, pieces: 1 }] })
  expect(bench.pause()).toBe(60_000)
  bench.until(berlin(day, '08:59') + 55_000)
  expect(bench.pause()).toBe(5_000)
  bench.until(berlin(day, '09:09') + 30_000)
  expect(bench.pause()).toBe(30_000)
})

// Would catch samplings that vanish because nobody was there to miss them, or that are blamed on people.
test('what was missed while the station was off is recorded as that, and the last one is still due', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  const { id: plan_id } = await bench.plan({ steps: [{ characteristic_id: id, pieces: 1 }] })
  bench.until(berlin(day, '09:00'))
  bench.offUntil(berlin(day, '12:05'))
  const missed = await bench.missed()
  expect(missed.map(({ due_at }) => due_at)).toEqual([iso('11:00'), iso('10:00'), iso('09:00')])
  expect(new Set(missed.map(({ missed_because }) => missed_because))).toEqual(new Set(['station_off']))
  expect((await bench.call('plan.get', { plan_id })).open).toMatchObject({
    due_at: iso('12:00'),
    state: 'due',
  })
  const entries = auditEntriesAfter(bench.core.db, 0, 100).filter(
    ({ operation }) => operation === 'samplingRun.miss',
  )
  expect(entries.map(({ after }) => JSON.parse(after ?? '{}').samplings)).toEqual([3])
})

test('a computer that slept through a sampling is not somebody who forgot it', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  await bench.plan({ steps: [{ characteristic_id: id, pieces: 1 }] })
  bench.sleepUntil(berlin(day, '11:30'))
  expect((await bench.missed()).map(({ missed_because }) => missed_because)).toEqual([
    'station_off',
    'station_off',
  ])
})

// Would catch a station that takes minutes to start after a long stand, or fills the log with years.
test('after a year off, the samplings of the last month are listed, and no more', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  const { id: plan_id } = await bench.plan({ steps: [{ characteristic_id: id, pieces: 1 }] })
  bench.offUntil(berlin('2027-01-06', '08:30'))
  const { total } = await bench.call('samplingRun.list', { state: 'missed', plan_id, limit: 1 })
  expect(total).toBe(31 * 24 - 1)
})

test('a plan that rests asks for nothing, and does not make up for it when it holds again', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  const { id: plan_id } = await bench.plan({ steps: [{ characteristic_id: id, pieces: 1 }] })
  bench.until(berlin(day, '09:00'))
  const rests = await bench.call('plan.update', { plan_id, changes: { active: false } })
  expect(rests).toMatchObject({
    open: null,
    next_due_at: null,
    problem: 'The plan rests: it makes nothing due.',
  })
  bench.until(berlin(day, '12:30'))
  await bench.call('plan.update', { plan_id, changes: { active: true } })
  expect(await bench.missed()).toEqual([])
  const { results } = await bench.call('samplingRun.list', {})
  expect(results.map(({ state }) => state)).toEqual(['withdrawn'])
})

// Would catch pieces that count twice where a request is repeated, or are lost where a machine's counter begins anew.
test('every n pieces: counts add up, a total counts what it rose by, and enough of them make a sampling due', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  const { id: plan_id } = await bench.plan({
    steps: [{ characteristic_id: id, pieces: 1 }],
    triggers: [{ kind: 'pieces', every: 100 }],
  })
  const count = (counted: { pieces: number } | { counter: number }) =>
    bench.call('plan.count', { plan_id, counted })
  expect(await count({ pieces: 60 })).toMatchObject({ pieces_counted: 60, open: null })
  expect(await count({ counter: 5_000 })).toMatchObject({ pieces_counted: 60 })
  expect(await count({ counter: 5_030 })).toMatchObject({ pieces_counted: 90 })
  expect(await count({ counter: 5_030 })).toMatchObject({ pieces_counted: 90, open: null })
  expect(await count({ counter: 15 })).toMatchObject({
    pieces_counted: 5,
    open: { state: 'due', trigger: 'pieces' },
  })
  await count({ pieces: 195 })
  expect((await bench.missed()).map(({ trigger }) => trigger)).toEqual(['pieces', 'pieces'])
  await expect(bench.call('plan.setUp', { plan_id })).rejects.toThrow('asks for nothing at a setup')
})

test('a setup makes its plan due at once, and counts pieces from 0', async () => {
  const bench = planBench()
  const id = await bench.characteristic('A')
  const { id: plan_id } = await bench.plan({
    steps: [{ characteristic_id: id, pieces: 1 }],
    triggers: [{ kind: 'set_up' }, { kind: 'pieces', every: 10 }],
  })
  await bench.call('plan.count', { plan_id, counted: { pieces: 9 } })
  const after = await bench.call('plan.setUp', { plan_id })
  expect(after).toMatchObject({ pieces_counted: 0, open: { state: 'due', trigger: 'set_up' } })
})
