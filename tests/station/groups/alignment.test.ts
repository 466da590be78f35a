import { describe, expect, test } from 'vitest'
import { minute } from '../../support/ingestCore.ts'
import { groupStation } from './groupStation.ts'

describe('subgroups become one observation', () => {
  test('by timestamp, and what lacks a partner is counted and says which', async () => {
    const made = groupStation()
    const [a = 0, b = 0] = await made.pair()
    const { id } = await made.group({ members: [a, b] })
    await made.observe([a, b], [10, 20], 1)
    await made.submit(a, [10.5], { timestamp: minute(2) })
    await made.submit(b, [20.5], { timestamp: minute(3) })
    const { points, complete, incomplete } = await made.chart(id)
    expect(points.map(({ timestamp }) => timestamp)).toEqual([minute(1)])
    expect(complete).toBe(1)
    expect(incomplete).toEqual({
      count: 2,
      newest: [
        { observation: minute(3), timestamp: minute(3), reason: 'Bore is missing.' },
        { observation: minute(2), timestamp: minute(2), reason: 'Height is missing.' },
      ],
    })
  })

  // Would catch a late partner that is never joined with what waits for it.
  test('when the missing one arrives late, and again not when it belongs elsewhere', async () => {
    const made = groupStation()
    const [a = 0, b = 0] = await made.pair()
    const { id } = await made.group({ members: [a, b] })
    await made.submit(a, [10.5], { timestamp: minute(2) })
    await made.observe([a, b], [10, 20], 3)
    expect((await made.chart(id)).incomplete.count).toBe(1)
    await made.submit(b, [20.5], { timestamp: minute(2) })
    const { points, incomplete } = await made.chart(id)
    expect(points.map(({ timestamp }) => timestamp)).toEqual([minute(2), minute(3)])
    expect(incomplete.count).toBe(0)
  })

  test('by batch number whatever their times; several of a batch pair off in their order', async () => {
    const made = groupStation()
    const [a = 0, b = 0] = await made.pair()
    const { id } = await made.group({ members: [a, b], align_by: 'batch_number' })
    const batch = { batch_number: 'B-1' }
    await made.submit(a, [10], { ...batch, timestamp: minute(1) })
    await made.submit(a, [11], { ...batch, timestamp: minute(2) })
    await made.submit(b, [20], { ...batch, timestamp: minute(3) })
    await made.submit(b, [21], { ...batch, timestamp: minute(4) })
    await made.submit(a, [12], { timestamp: minute(5) })
    await made.submit(b, [22], { batch_number: 'B-2', timestamp: minute(6) })
    const { points, incomplete } = await made.chart(id)
    expect(points.map(({ observation, timestamp }) => [observation, timestamp])).toEqual([
      ['B-1', minute(3)],
      ['B-1 (2)', minute(4)],
    ])
    expect(incomplete.newest).toEqual([
      { observation: 'B-2', timestamp: minute(6), reason: 'Bore is missing.' },
      { observation: null, timestamp: minute(5), reason: 'A subgroup has no batch number.' },
    ])
  })

  test('by piece, named by metadata.piece, serial or serial_number', async () => {
    const made = groupStation()
    const [a = 0, b = 0] = await made.pair()
    const { id } = await made.group({ members: [a, b], align_by: 'piece' })
    await made.submit(a, [10], { metadata: { piece: 7 }, timestamp: minute(1) })
    await made.submit(b, [20], { metadata: { serial: '7' }, timestamp: minute(2) })
    await made.submit(a, [10], { metadata: { serial_number: 'S-8' }, timestamp: minute(3) })
    await made.submit(b, [20], { metadata: { piece: 'S-8' }, timestamp: minute(4) })
    await made.submit(b, [20], { metadata: { cavity: 2 }, timestamp: minute(5) })
    const { points, incomplete } = await made.chart(id)
    expect(points.map(({ observation }) => observation)).toEqual(['7', 'S-8'])
    expect(incomplete.newest).toEqual([
      { observation: null, timestamp: minute(5), reason: 'A subgroup has no piece.' },
    ])
  })

  test('with equal sizes where covariance comes from within them; a missing value leaves it incomplete', async () => {
    const made = groupStation()
    const chart = {
      chart_type: 'xbar_s',
      subgroup_size: 3,
      chart_params: { min_subgroup_size: 2 },
    } as const
    const a = await made.create({ code: 'A', name: 'Bore', ...chart })
    const b = await made.create({ code: 'B', name: 'Height', ...chart })
    const { id } = await made.group({ members: [a, b], covariance: 'pooled', baseline_observations: 5 })
    await made.submit(a, [1, 2, 3], { timestamp: minute(1) })
    await made.submit(b, [1, 2, 4], { timestamp: minute(1) })
    await made.submit(a, [1, 2, null], { timestamp: minute(2) })
    await made.submit(b, [1, 2, 4], { timestamp: minute(2) })
    const { complete, incomplete } = await made.chart(id)
    expect(complete).toBe(1)
    expect(incomplete.newest.map(({ reason }) => reason)).toEqual([
      'Its subgroups differ in size, so their measurements do not belong together.',
    ])
  })
})
