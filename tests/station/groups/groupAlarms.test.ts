import { describe, expect, test } from 'vitest'
import type { StationEvent } from '../../../src/contract/events.ts'
import type { DeltaOf } from '../../../src/contract/streams.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { minute } from '../../support/ingestCore.ts'
import { collector } from '../../support/testStation.ts'
import { groupStation } from './groupStation.ts'

/** Each value is within 1.5 σ of its own mean; together they are where the others never were. */
const apart = [10, 21.6]

const signalled = async (client: string | null = null) => {
  const made = groupStation()
  const members = await made.pair(client)
  const { id } = await made.group({ members })
  await made.fill(members)
  await made.freeze(id)
  await made.observe(members, apart, 30)
  await made.untilSignals(id, ['open'])
  return { made, members, id }
}

const acknowledged = { cause_code: 'TOOL_WEAR', action_code: 'ADJUST' }

describe('an open signal of a group', () => {
  // Would catch a station that says that nothing is open while a T² signal stands.
  test('counts and stands on the live board until it is acknowledged, for those who may see it', async () => {
    const { made, id } = await signalled('ACME')
    const frames = collector<DeltaOf<'board.live'>>()
    const stream = await made.station.streams['board.live'](stationCaller, {}, frames.push)
    expect(stream.snapshot.status).toMatchObject({ open_group_signals: 1, open_violations: 0 })
    expect(stream.snapshot.groups).toMatchObject([
      {
        group_id: id,
        name: 'Housing',
        members: ['Bore', 'Height'],
        open_signals: 1,
        newest: { chart: 'location', rule_name: 'Beyond T² limit', severity: 'CRITICAL' },
      },
    ])
    const [group] = stream.snapshot.groups
    expect(group?.newest.value).toBe(group?.newest.t2)
    expect(group?.newest.limit).toBe(group?.newest.ucl)
    expect(made.station.figures().open_group_signals).toBe(1)

    const other = await made.handlers['board.get'](userCaller('OPERATOR_DATAENTRY', 'OTHER'), {})
    expect(other.groups).toEqual([])
    expect(other.status.open_group_signals).toBe(0)

    await made.handlers['groupSignal.acknowledge'](stationCaller, {
      signal_id: group?.newest.id ?? 0,
      ...acknowledged,
    })
    await frames.until((deltas) => deltas.some(({ groups }) => groups?.length === 0))
    expect(frames.deltas.findLast(({ status }) => status !== undefined)?.status?.open_group_signals).toBe(0)
    stream.close()
  })

  test('comes to the live board while somebody looks at it', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    await made.fill(members)
    await made.freeze(id)
    const frames = collector<DeltaOf<'board.live'>>()
    const stream = await made.station.streams['board.live'](stationCaller, {}, frames.push)
    expect(stream.snapshot.groups).toEqual([])
    await made.observe(members, apart, 30)
    await frames.until((deltas) => deltas.some(({ groups }) => groups?.[0]?.group_id === id))
    stream.close()
  })

  // Would catch a resume that skips group signals, or tells another client's.
  test('is an event when it opens, is acknowledged and is withdrawn, live as after a gap', async () => {
    const made = groupStation()
    const members = await made.pair('ACME')
    const { id } = await made.group({ members })
    await made.fill(members)
    await made.freeze(id)
    const live: StationEvent[] = []
    const foreign: StationEvent[] = []
    const end = made.station.events.subscribe(stationCaller, (events) => live.push(...events))
    made.station.events.subscribe(userCaller('OPERATOR_DATAENTRY', 'OTHER'), (events) =>
      foreign.push(...events),
    )
    const first = await made.observe(members, apart, 30)
    await made.untilSignals(id, ['open'])
    await made.handlers['sample.exclude'](stationCaller, {
      characteristic_id: members[0] ?? 0,
      sample_id: first,
      reason: 'gauge not zeroed',
    })
    await made.untilSignals(id, ['withdrawn'])
    await made.observe(members, apart, 31)
    await made.untilSignals(id, ['open', 'withdrawn'])
    const [open] = await made.signals({ status: 'open' })
    await made.handlers['groupSignal.acknowledge'](stationCaller, {
      signal_id: open?.id ?? 0,
      ...acknowledged,
    })

    const ofGroup = (events: readonly StationEvent[]) =>
      events.filter((event) => event.type === 'violation' && 'group_id' in event.data)
    expect(ofGroup(live).map((event) => ('status' in event.data ? event.data.status : ''))).toEqual([
      'open',
      'withdrawn',
      'open',
      'acknowledged',
    ])
    expect(ofGroup(live)[0]?.data).toMatchObject({
      group_id: id,
      timestamp: minute(30),
      severity: 'CRITICAL',
    })
    expect(foreign).toEqual([])
    const ids = live.map((event) => event.id)
    const [start = ''] = ids
    const again = [...made.station.events.since(stationCaller, start)].flat()
    expect(again.map((event) => event.id)).toEqual(ids.slice(1))
    end()
    made.station.events.subscribe(stationCaller, () => {
      throw new Error('a reader broke')
    })
    await made.observe(members, apart, 32)
    await made.untilSignals(id, ['open', 'acknowledged', 'withdrawn'])
  })

  test('is found by characteristic, cause and time, with how many there are of each status', async () => {
    const { made, members, id } = await signalled()
    await made.observe(members, apart, 31)
    await made.untilSignals(id, ['open', 'open'])
    const [newest] = await made.signals()
    await made.handlers['groupSignal.acknowledge'](stationCaller, {
      signal_id: newest?.id ?? 0,
      ...acknowledged,
    })
    const list = async (query: object) => {
      const page = { page: 1, limit: 50, ...query }
      const { total, counts } = await made.handlers['groupSignal.list'](stationCaller, page)
      return [total, counts.open, counts.acknowledged, counts.withdrawn]
    }
    const alone = await made.create({ code: 'C', name: 'Alone' })
    expect(await list({})).toEqual([2, 1, 1, 0])
    expect(await list({ status: 'open' })).toEqual([1, 1, 1, 0])
    expect(await list({ characteristic_id: members[1] })).toEqual([2, 1, 1, 0])
    expect(await list({ characteristic_id: alone })).toEqual([0, 0, 0, 0])
    expect(await list({ cause_code: 'TOOL_WEAR' })).toEqual([1, 0, 1, 0])
    expect(await list({ from: minute(31) })).toEqual([1, 0, 1, 0])
    expect(await list({ to: minute(30) })).toEqual([1, 1, 0, 0])
  })
})

/** Five parts of a batch: both values go together, spread `wide` times as much. */
const batch = (i: number, place: number, wide = 1): number[] =>
  [0, 1, 2, 3, 4].map((k) => {
    const common = ((7 * i + 5 * k) % 11) - 5
    const own = ((3 * i + 7 * k + 4 * place) % 9) - 4
    return 100 * (place + 1) + wide * (common + 0.5 * own)
  })

describe('the spread of a group', () => {
  const scattered = async () => {
    const made = groupStation()
    const members = [
      await made.create({ code: 'A', name: 'Bore', chart_type: 'xbar_s', subgroup_size: 5 }),
      await made.create({ code: 'B', name: 'Height', chart_type: 'xbar_s', subgroup_size: 5 }),
    ]
    const { id } = await made.group({ members, covariance: 'pooled' })
    const send = async (i: number, wide?: number) => {
      const ids: number[] = []
      for (const [place, member] of members.entries()) {
        ids.push(await made.submit(member, batch(i, place, wide), { timestamp: minute(i) }))
      }
      return ids[0] ?? 0
    }
    for (let i = 1; i <= 20; i += 1) await send(i)
    await made.freeze(id)
    return { made, id, send, members }
  }

  // Would catch a |S| that is drawn as an alarm and that nobody is told of.
  test('alarms beyond its limit, with its own sentence, is acknowledged for itself and falls with its subgroup', async () => {
    const { made, id, send, members } = await scattered()
    const sample = await send(30, 4)
    await made.untilSignals(id, ['open'])
    const [signal] = await made.signals()
    const { points, dispersion_limits } = await made.chart(id)
    const newest = points.at(-1)
    expect(signal).toMatchObject({
      chart: 'dispersion',
      rule_name: 'Beyond |S| limit',
      sample_id: sample,
      value: newest?.dispersion,
      limit: dispersion_limits?.ucl.value,
    })
    expect(signal?.sentence).toContain('The subgroup scatters too much: |S| is ')
    expect(newest).toMatchObject({
      beyond: false,
      dispersion_beyond: true,
      signal: null,
      dispersion_signal: { id: signal?.id, status: 'open' },
    })
    const taken = await made.handlers['group.observation'](stationCaller, { group_id: id, sample_id: sample })
    expect(taken.signal).toBeNull()
    expect(taken.dispersion_signal?.id).toBe(signal?.id)
    const subgroup = { characteristic_id: members[0] ?? 0, sample_id: sample, reason: 'mixed batch' }
    await made.handlers['sample.exclude'](stationCaller, subgroup)
    await made.untilSignals(id, ['withdrawn'])
    await made.handlers['sample.include'](stationCaller, subgroup)
    await made.untilSignals(id, ['open'])
    await made.handlers['groupSignal.acknowledge'](stationCaller, {
      signal_id: signal?.id ?? 0,
      ...acknowledged,
    })
    expect((await made.chart(id)).points.at(-1)?.dispersion_signal?.status).toBe('acknowledged')
  })

  test('within its limits alarms nothing, and single values have none to alarm', async () => {
    const { made, id, send } = await scattered()
    await send(30)
    await send(31, 4)
    await made.untilSignals(id, ['open'])
    expect((await made.signals()).map(({ timestamp }) => timestamp)).toEqual([minute(31)])
    const { points } = await made.chart(id)
    expect(points.filter(({ dispersion_beyond }) => dispersion_beyond)).toHaveLength(1)
  })
})
