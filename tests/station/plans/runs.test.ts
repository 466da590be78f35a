import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { berlin, planBench } from './planBench.ts'

const day = '2026-01-06'

const two = async () => {
  const bench = planBench()
  const bore = await bench.characteristic('BORE')
  const slot = await bench.characteristic('SLOT', { chart_type: 'xbar_r', subgroup_size: 2 })
  const plan = await bench.plan({
    steps: [
      { characteristic_id: bore, pieces: 2 },
      { characteristic_id: slot, pieces: 2 },
    ],
  })
  return { bench, bore, slot, plan }
}

// Would catch a step that ends too early or too late, and a sampling that nobody can finish.
test('each subgroup is tied to its step, and with the last one the sampling is done', async () => {
  const { bench, bore, slot, plan } = await two()
  bench.until(berlin(day, '09:00'))
  const run = await bench.call('samplingRun.start', { plan_id: plan.id })
  expect(run).toMatchObject({ state: 'running', steps: [{ subgroups: 2 }, { subgroups: 1 }] })
  const first = await bench.record(run.run_id, bore)
  expect(first.steps[0]).toMatchObject({ sample_ids: [1], finished_at: null })
  expect((await bench.record(run.run_id, bore)).steps[0]?.finished_at).not.toBeNull()
  const done = await bench.record(run.run_id, slot, [5, 5.1])
  expect(done).toMatchObject({ state: 'done', ended_by: 'system' })
  expect((await bench.call('plan.get', { plan_id: plan.id })).open).toBeNull()
  bench.until(berlin(day, '10:00'))
  expect(await bench.missed()).toEqual([])
})

// Would catch a restart that loses who began, what was recorded, or that it was interrupted.
test('a pause and what was recorded survive a restart, and anybody may go on', async () => {
  const { bench, bore, plan } = await two()
  bench.until(berlin(day, '09:00'))
  const { run_id } = await bench.call(
    'samplingRun.start',
    { plan_id: plan.id },
    userCaller('OPERATOR_DATAENTRY'),
  )
  await bench.record(run_id, bore)
  await bench.call('samplingRun.pause', { run_id })
  bench.offUntil(berlin(day, '09:20'))
  expect(await bench.call('samplingRun.get', { run_id })).toMatchObject({
    state: 'paused',
    started_by: 'operator_dataentry-1',
    paused_by: 'system',
    steps: [{ sample_ids: [1] }, { sample_ids: [] }],
  })
  expect(await bench.call('samplingRun.start', { plan_id: plan.id })).toMatchObject({
    run_id,
    state: 'running',
    paused_at: null,
  })
})

// Would catch work that is thrown away the moment the next sampling is due, while somebody is at it.
test('what was begun may be finished until the next one is overdue; then it is missed as not finished', async () => {
  const { bench, bore, slot, plan } = await two()
  bench.until(berlin(day, '09:00'))
  const { run_id } = await bench.call('samplingRun.start', { plan_id: plan.id })
  bench.until(berlin(day, '10:05'))
  expect(await bench.record(run_id, bore)).toMatchObject({ state: 'running', overdue: true })
  bench.until(berlin(day, '10:10'))
  expect(await bench.call('samplingRun.get', { run_id })).toMatchObject({
    state: 'missed',
    missed_because: 'not_finished',
    steps: [{ sample_ids: [1] }, { sample_ids: [] }],
  })
  await expect(bench.record(run_id, slot, [5, 5.1])).rejects.toThrow('was closed as missed')
  expect((await bench.call('plan.get', { plan_id: plan.id })).open).toMatchObject({
    state: 'due',
    overdue: true,
  })
})

test('a retry ties nothing twice; older subgroups, other characteristics and other samplings are refused', async () => {
  const { bench, bore, slot, plan } = await two()
  const old = await bench.judge({ characteristic_id: bore, measurements: [9] })
  bench.until(berlin(day, '09:00'))
  const { run_id } = await bench.call('samplingRun.start', { plan_id: plan.id })
  const record = (characteristic_id: number, sample_id: number) =>
    bench.call('samplingRun.record', { run_id, characteristic_id, sample_id })
  await expect(record(bore, old.sample_id)).rejects.toThrow('before the sampling was begun')
  await expect(record(slot, old.sample_id)).rejects.toThrow('There is no subgroup')
  const { sample_id } = await bench.judge({ characteristic_id: bore, measurements: [9] })
  // Would catch a subgroup that is lost to the sampling where the page was closed between recording and tying.
  expect((await bench.call('samplingRun.get', { run_id })).steps[0]?.untied).toEqual([sample_id])
  await record(bore, sample_id)
  expect((await record(bore, sample_id)).steps[0]).toMatchObject({ sample_ids: [sample_id], untied: [] })
})

test('a characteristic is left out with a reason, and a sampling is given up with one', async () => {
  const { bench, bore, slot, plan } = await two()
  const { run_id } = await bench.call('samplingRun.start', { plan_id: plan.id })
  const skipped = await bench.call('samplingRun.skip', {
    run_id,
    characteristic_id: slot,
    reason: 'gauge is broken',
  })
  expect(skipped.steps[1]).toMatchObject({ skipped_reason: 'gauge is broken', skipped_by: 'system' })
  await bench.record(run_id, bore)
  expect(await bench.record(run_id, bore)).toMatchObject({ state: 'done', trigger: 'extra' })
  const next = await bench.call('samplingRun.start', { plan_id: plan.id })
  const given = await bench.call('samplingRun.abandon', { run_id: next.run_id, reason: 'fire drill' })
  expect(given).toMatchObject({ state: 'missed', missed_because: 'abandoned', sentence: 'fire drill' })
  const entry = auditEntriesAfter(bench.core.db, 0, 100).findLast(
    ({ operation }) => operation === 'samplingRun.abandon',
  )
  expect(bench.told.at(-1)?.missed).toEqual([entry?.seq])
})

// Would catch somebody who comes five minutes early and has to come again at the hour.
test('taken within the grace period before it is due, a sampling stands for the one of the clock', async () => {
  const { bench, plan } = await two()
  bench.until(berlin(day, '08:52'))
  const run = await bench.call('samplingRun.start', { plan_id: plan.id })
  expect(run.due_at).toBe(new Date(berlin(day, '09:00')).toISOString())
  await bench.call('samplingRun.abandon', { run_id: run.run_id, reason: 'no' })
  bench.until(berlin(day, '09:30'))
  const { total } = await bench.call('samplingRun.list', { plan_id: plan.id })
  expect(total).toBe(1)
})

test('plans keep to their client, to what a key includes, and to subgroups that their pieces fill', async () => {
  const bench = planBench()
  const shared = await bench.characteristic('S')
  const theirs = await bench.characteristic('T', {
    client_id: 'ACME',
    chart_type: 'xbar_r',
    subgroup_size: 5,
  })
  const step = (characteristic_id: number, pieces = 5) => ({ characteristic_id, pieces })
  await expect(bench.plan({ steps: [step(theirs)] })).rejects.toThrow("must belong to the plan's client")
  await expect(bench.plan({ steps: [step(theirs, 7)], client_id: 'ACME' })).rejects.toThrow('a multiple of 5')
  await expect(bench.plan({ steps: [step(shared)], shifts: ['Lunch'] })).rejects.toThrow('must be a shift')
  await expect(bench.plan({ steps: [step(shared)], grace_minutes: 60 })).rejects.toThrow('less than 60')
  const { id: plan_id } = await bench.plan({ steps: [step(theirs)], client_id: 'ACME' })
  const other = userCaller('OPERATOR_DATAENTRY', 'BETA')
  await expect(bench.call('plan.get', { plan_id }, other)).rejects.toThrow('There is no sampling plan')
  expect(await bench.call('plan.list', {}, other)).toEqual([])
  expect((await bench.call('samplingRun.list', {}, other)).total).toBe(0)
  await expect(bench.call('samplingRun.start', { plan_id }, other)).rejects.toThrow(
    'There is no sampling plan',
  )
  const key = { ...keyCaller([shared]), clientId: 'ACME' }
  await expect(bench.call('plan.get', { plan_id }, key)).rejects.toThrow(
    'does not include every characteristic',
  )
  expect(await bench.call('plan.list', {}, stationCaller)).toHaveLength(1)
})
