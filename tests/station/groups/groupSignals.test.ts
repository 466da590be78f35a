import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { minute } from '../../support/ingestCore.ts'
import { baselinePairs, groupStation } from './groupStation.ts'

const power = userCaller('POWERUSER')

/** Each value is within 1.5 σ of its own mean; together they are where the others never were. */
const apart = [10, 21.6]

const frozen = async () => {
  const made = groupStation()
  const members = await made.pair()
  const { id } = await made.group({ members })
  const ids = await made.fill(members)
  const revision = await made.freeze(id, { reason: 'first run' })
  return { made, members, id, ids, revision }
}

describe('limits of a group', () => {
  test('are frozen from a chosen baseline, without what is left out, with every number and its way', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    const ids = await made.fill(members)
    const left = { sample_id: ids[3] ?? 0, reason: 'wrong gauge' }
    const revision = await made.freeze(
      id,
      { from: minute(2), to: minute(19), exclude: [left], reason: 'after the repair' },
      power,
    )
    expect(revision).toMatchObject({
      revision: 1,
      observations: 17,
      excluded: [left],
      reason: 'after the repair',
      effective_after: null,
      created_by: 'poweruser-1',
    })
    expect(revision.means).toHaveLength(2)
    expect(revision.correlations[1]).toHaveLength(1)
    expect(revision.correlations[1]?.[0]?.value).toBeGreaterThan(0.9)
    figureTruth(revision)
    const entry = auditEntriesAfter(made.db, 0, 500).findLast(({ operation }) => operation === 'group.freeze')
    expect(entry).toMatchObject({ actor: 'poweruser-1', reason: 'after the repair' })
  })

  test('judge the observations of the first baseline by phase I and later ones by phase II', async () => {
    const { made, members, id } = await frozen()
    await made.observe(members, [10, 20], 30)
    const { points, revisions } = await made.chart(id)
    expect(points.map(({ phase }) => phase)).toEqual([...Array(20).fill('I'), 'II'])
    const [first] = points
    expect(first?.ucl).toBeLessThan(points.at(-1)?.ucl ?? 0)
    expect(points.at(-1)?.ucl).toBe(revisions[0]?.ucl.value)
  })

  // Would catch a second baseline that rewrites how the points before it were judged.
  test('of a second revision are in force only for what comes after it', async () => {
    const { made, members, id } = await frozen()
    const before = (await made.chart(id)).points
    await made.fill(members, 40, 10)
    const second = await made.freeze(id, { from: minute(40) })
    expect(second).toMatchObject({ revision: 2, effective_after: minute(49) })
    await made.observe(members, [10, 20], 60)
    const { points } = await made.chart(id)
    expect(points.slice(0, 20)).toEqual(before)
    expect(points.map(({ revision }) => revision)).toEqual([...Array(30).fill(1), 2])
  })

  test('freeze by themselves once the baseline is complete', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members, baseline_observations: 10 })
    await made.fill(members, 1, 10)
    await made.untilRevision(id, 1)
    const { revisions, points } = await made.chart(id)
    expect(revisions[0]).toMatchObject({ observations: 10, created_by: 'system' })
    expect(points.every(({ phase }) => phase === 'I')).toBe(true)
  })

  test('are refused with the reason where one characteristic follows from another, and the chart says it', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    for (let i = 1; i <= 12; i += 1) await made.observe(members, [10 + (i % 5), 20 + 2 * (i % 5)], i)
    await expect(made.freeze(id)).rejects.toMatchObject({
      code: 'UNPROCESSABLE_ENTITY',
      message:
        'These observations give no limits: Height follows exactly from Bore, so it tells nothing of its own. Leave one of them out of the group.',
    })
    const { reasons, points, ucl } = await made.chart(id)
    expect(reasons).toEqual([expect.stringContaining('Height follows exactly from Bore')])
    expect(points.every(({ t2, beyond }) => t2 === null && !beyond)).toBe(true)
    expect(ucl).toBeNull()
  })

  test('are refused where too few observations are complete, and for an exclusion that is none', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    await made.observe(members, [10, 20], 1)
    await expect(made.freeze(id)).rejects.toThrow('needs at least 3 complete observations; there is 1.')
    await made.fill(members, 2)
    await expect(made.freeze(id, { exclude: [{ sample_id: 9999, reason: 'x' }] })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'exclude.0.sample_id', value: 9999 }],
    })
  })
})

describe('a signal of a group', () => {
  // Would catch a chart of two that only sees what each sees alone.
  test('is raised live by an observation that is unlike the others only in how its values go together', async () => {
    const { made, members, id } = await frozen()
    const sample = await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    const [signal] = await made.signals()
    expect(signal).toMatchObject({
      group_name: 'Housing',
      sample_id: sample,
      timestamp: minute(30),
      revision: 1,
    })
    expect(signal?.t2).toBeGreaterThan(signal?.ucl ?? Number.POSITIVE_INFINITY)
    const { points } = await made.chart(id)
    expect(points.at(-1)).toMatchObject({
      beyond: true,
      t2: signal?.t2,
      ucl: signal?.ucl,
      signal: { id: signal?.id, status: 'open' },
    })
    const taken = await made.handlers['group.observation'](stationCaller, { group_id: id, sample_id: sample })
    expect(taken.sentence).toBe(signal?.sentence)
    expect(taken.t2.value).toBe(signal?.t2)
    for (const { unconditional, conditional, unconditional_p } of taken.contributions) {
      expect(unconditional.value).toBeLessThan(3)
      expect(conditional.value).toBeGreaterThan(20)
      expect(unconditional_p.value).toBeGreaterThan(0.05)
    }
    figureTruth(taken)
    expect((await made.handlers['group.get'](stationCaller, { group_id: id })).open_signals).toBe(1)
  })

  test('is acknowledged once, with cause and action, in the audit log', async () => {
    const { made, members, id } = await frozen()
    await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    const [signal] = await made.signals()
    const input = {
      signal_id: signal?.id ?? 0,
      cause_code: 'TOOL_WEAR',
      action_code: 'ADJUST',
      comment: 'new insert',
    }
    const acknowledge = made.handlers['groupSignal.acknowledge']
    expect(() => acknowledge(power, { ...input, cause_code: 'NO_SUCH' })).toThrow('NO_SUCH')
    expect(await acknowledge(power, input)).toMatchObject({
      status: 'acknowledged',
      acknowledged_by: 'poweruser-1',
      cause_code: 'TOOL_WEAR',
      action_code: 'ADJUST',
      comment: 'new insert',
    })
    expect(() => acknowledge(power, input)).toThrow('poweruser-1 has already acknowledged this signal.')
    expect(await made.signals({ status: 'open' })).toEqual([])
    const entry = auditEntriesAfter(made.db, 0, 500).at(-1)
    expect(entry).toMatchObject({ operation: 'groupSignal.acknowledge', reason: 'new insert' })
  })

  test('of another client can neither be seen nor acknowledged', async () => {
    const made = groupStation()
    const members = await made.pair('ACME')
    const { id } = await made.group({ members })
    await made.fill(members)
    await made.freeze(id)
    await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    const [signal] = await made.signals()
    const other = userCaller('LEADER_DATACONFIG', 'OTHER')
    expect(await made.signals({}, other)).toEqual([])
    expect(() =>
      made.handlers['groupSignal.acknowledge'](other, {
        signal_id: signal?.id ?? 0,
        cause_code: 'TOOL_WEAR',
        action_code: 'ADJUST',
      }),
    ).toThrow('There is no')
  })

  test('is withdrawn when a subgroup of it is left out, and stands again once it counts again', async () => {
    const { made, members, id } = await frozen()
    const sample = await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    const subgroup = { characteristic_id: members[0] ?? 0, sample_id: sample, reason: 'gauge not zeroed' }
    await made.handlers['sample.exclude'](power, subgroup)
    await made.untilSignals(id, ['withdrawn'])
    expect((await made.chart(id)).points.at(-1)).toMatchObject({
      excluded: true,
      signal: { status: 'withdrawn' },
    })
    const [signal] = await made.signals()
    expect(() =>
      made.handlers['groupSignal.acknowledge'](power, {
        signal_id: signal?.id ?? 0,
        cause_code: 'TOOL_WEAR',
        action_code: 'ADJUST',
      }),
    ).toThrow('was withdrawn')
    await made.handlers['sample.include'](power, subgroup)
    await made.untilSignals(id, ['open'])
  })

  test('is withdrawn by a correction, raised by another, and keeps up with one that leaves it beyond', async () => {
    const { made, members, id } = await frozen()
    const sample = await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    const [before] = await made.signals()
    const correct = (value: number) =>
      made.handlers['sample.correct'](power, {
        characteristic_id: members[0] ?? 0,
        sample_id: sample,
        reason: 'typing error',
        changes: { measurements: [value] },
      })
    await correct(11.6)
    await made.untilSignals(id, ['withdrawn'])
    await correct(10.1)
    await made.untilSignals(id, ['open'])
    const [after] = await made.signals()
    expect(after?.id).toBe(before?.id)
    expect(after?.t2).toBeLessThan(before?.t2 ?? 0)
    expect((await made.chart(id)).points.at(-1)?.t2).toBe(after?.t2)
  })

  test('is raised by a partner that arrives late', async () => {
    const { made, members, id } = await frozen()
    const [a = 0, b = 0] = members
    await made.submit(a, [apart[0] ?? 0], { timestamp: minute(30) })
    await made.observe(members, [10, 20], 31)
    await made.submit(b, [apart[1] ?? 0], { timestamp: minute(30) })
    await made.untilSignals(id, ['open'])
    expect((await made.signals())[0]?.timestamp).toBe(minute(30))
  })

  // Would catch a first revision that leaves alone what was measured before it was frozen.
  test('is raised for what was measured between the baseline and its freezing', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    await made.fill(members)
    await made.observe(members, apart, 30)
    await made.freeze(id, { to: minute(20) })
    await made.untilSignals(id, ['open'])
  })

  // Would catch a look that reaches back only as far as the newest observations do.
  test('is raised for a late observation behind thousands of newer ones', async () => {
    const { made, members, id } = await frozen()
    // The first look of all reads everything, so it has to be over.
    await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    const samples = Array.from({ length: 2100 }, (_, i) => {
      const [a, b] = baselinePairs[i % baselinePairs.length] ?? [10, 20]
      const timestamp = minute(100 + i)
      return members.map((member, place) => ({
        characteristic_id: member,
        measurements: [place === 0 ? a : b],
        timestamp,
      }))
    }).flat()
    const outcome = await made.handlers['sample.submitBatch'](stationCaller, { samples, atomic: false })
    expect(outcome.failed).toBe(0)
    await made.observe(members, apart, 50)
    await made.untilSignals(id, ['open', 'open'])
    expect((await made.signals())[0]?.timestamp).toBe(minute(50))
  })
})
