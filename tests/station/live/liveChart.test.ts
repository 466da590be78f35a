import { describe, expect, test } from 'vitest'
import type { PointColumns } from '../../../src/contract/chart.ts'
import type { DeltaOf } from '../../../src/contract/streams.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { collector, testStation } from '../../support/testStation.ts'

const valuesOf = (columns: PointColumns): number[] => [...columns.value]

const open = async (made: ReturnType<typeof testStation>, id: number) => {
  const frames = collector<DeltaOf<'chart.live'>>()
  const stream = await made.station.streams['chart.live'](
    stationCaller,
    { characteristic_id: id, last: 500 },
    frames.push,
  )
  return { ...frames, stream }
}

describe('a live chart', () => {
  test('the snapshot and the deltas together hold each point once, also those that share a frame', async () => {
    const made = testStation()
    const id = await made.create()
    await made.send(id, [10])
    const { stream, deltas, until } = await open(made, id)
    expect(valuesOf(stream.snapshot.columns)).toEqual([10])
    await Promise.all([11, 12, 13].map((value) => made.send(id, [value])))
    await until((all) => all.flatMap((delta) => valuesOf(delta.points)).length === 3)
    expect(deltas.flatMap((delta) => valuesOf(delta.points))).toEqual([11, 12, 13])
    expect(deltas.at(-1)?.total).toBe(4)
    stream.close()
  })

  test('when the baseline is complete, its points are sent again under revision 1, with the limits', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 3 })
    await made.send(id, [10])
    await made.send(id, [10.4])
    const { stream, deltas, until } = await open(made, id)
    expect(stream.snapshot.trial?.center_line).toBeCloseTo(10.2, 12)
    await made.send(id, [9.9])
    await until((all) => all.some((delta) => delta.limits?.length === 1))
    const last = deltas.at(-1)
    expect([...(last?.points.revision ?? [])]).toEqual([1, 1, 1])
    expect(last).toMatchObject({ trial: null, characteristic: { phase: 'monitoring' } })
    stream.close()
  })

  test('a withdrawn violation is sent, so that its mark disappears', async () => {
    const made = testStation()
    const id = await made.create({ rules: [{ rule_id: 2, enabled: true }] })
    await made.give(id)
    for (let i = 1; i <= 9; i++) await made.send(id, [10.5], 2 * i)
    const { stream, deltas, until } = await open(made, id)
    expect(stream.snapshot.marks).toMatchObject([{ rule_id: 2, status: 'open' }])
    await made.send(id, [9.5], 5)
    await until((all) => all.some((delta) => delta.marks.length > 0))
    expect(deltas.at(-1)?.marks).toMatchObject([{ rule_id: 2, status: 'withdrawn' }])
    stream.close()
  })

  test('the moving range after a late point is sent again (a stale spread on the chart)', async () => {
    const made = testStation()
    const id = await made.create()
    await made.give(id)
    await made.send(id, [10], 1)
    const { sample_id } = await made.send(id, [12], 3)
    const { stream, deltas, until } = await open(made, id)
    expect([...stream.snapshot.columns.dispersion]).toEqual([Number.NaN, 2])
    await made.send(id, [11.5], 2)
    await until((all) => all.some((delta) => delta.points.value.length > 1))
    const { points } = deltas.at(-1) ?? {}
    const at = [...(points?.sample_id ?? [])].indexOf(sample_id)
    expect(points?.dispersion[at]).toBeCloseTo(0.5, 12)
    stream.close()
  })

  test('after it was closed nothing is pushed (a leak for each chart that was ever opened)', async () => {
    const made = testStation()
    const id = await made.create()
    const { stream, deltas } = await open(made, id)
    const second = await open(made, id)
    stream.close()
    await made.send(id, [10])
    await second.until((all) => all.length > 0)
    expect(deltas).toEqual([])
    second.stream.close()
  })

  test('the history read in the worker equals what was sent, excluded points marked', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 100 })
    for (const value of [10, 10.5, 30, 9.5, 10.2]) await made.send(id, [value])
    await made.baseline(id, { exclude: [{ sample_id: 3, reason: 'gauge fell' }] })
    const history = await made.station.handlers['chart.history'](stationCaller, {
      characteristic_id: id,
      max: 4,
    })
    expect(valuesOf(history.columns)).toEqual([10.5, 30, 9.5, 10.2])
    expect([...history.columns.flags]).toEqual([0, 1, 0, 0])
    expect(history.columns.dispersion[2]).toBeCloseTo(1, 12)
    expect(history.total).toBe(5)
  })

  test('a characteristic that is deleted while its chart is open ends the chart, not the station', async () => {
    const made = testStation()
    const id = await made.create()
    const other = await made.create({ code: 'C2' })
    await made.send(id, [10])
    const { stream, deltas } = await open(made, id)
    const next = await open(made, other)
    await made.station.handlers['characteristic.delete'](stationCaller, { characteristic_id: id })
    // The other chart's frame comes after the one in which the deleted one would have been read.
    await made.send(other, [11])
    await next.until((all) => all.length > 0)
    expect(deltas).toEqual([])
    stream.close()
    next.stream.close()
  })

  test('limits that are drawn after a change of settings follow the new settings (a stale copy was kept)', async () => {
    const made = testStation()
    const id = await made.create({ chart_type: 'xbar_r', subgroup_size: 5 })
    const { stream, until, deltas } = await open(made, id)
    await made.station.handlers['characteristic.update'](stationCaller, {
      characteristic_id: id,
      changes: { subgroup_size: 4 },
    })
    await until((all) => all.some((delta) => delta.characteristic?.subgroup_size === 4))
    await made.give(id, 10, 1)
    await until((all) => all.some((delta) => delta.limits !== undefined))
    expect(deltas.at(-1)?.characteristic?.subgroup_size).toBe(4)
    expect(deltas.at(-1)?.limits?.[0]?.ucl).toBeCloseTo(11.5, 12)
    stream.close()
  })
})
