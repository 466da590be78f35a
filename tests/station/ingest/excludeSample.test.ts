import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const leaveOut = (made: ReturnType<typeof testStation>, id: number, sample_id: number) =>
  Promise.resolve().then(() =>
    made.station.handlers['sample.exclude'](stationCaller, {
      characteristic_id: id,
      sample_id,
      reason: 'typed 740.01 for 74.001',
    }),
  )

describe('leaving a subgroup out', () => {
  test('a slip in the baseline does not widen the limits (the process would never alarm again)', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 4, rules: { preset: 'shewhart' } })
    await made.send(id, [10])
    const slip = await made.send(id, [1000])
    const detail = await leaveOut(made, id, slip.sample_id)
    expect(detail).toMatchObject({ excluded: true, zone: 'trial' })
    for (const value of [10.1, 9.9, 10.05]) await made.send(id, [value])
    const [revision] = await made.station.handlers['limits.list'](stationCaller, { characteristic_id: id })
    expect(revision).toMatchObject({ revision: 1, subgroups: 4 })
    expect(revision?.ucl).toBeLessThan(11)
  })

  test('withdraws its violations and those of later points that needed it, and frozen limits stay', async () => {
    const made = testStation()
    const id = await made.create({ rules: [{ rule_id: 2, enabled: true }] })
    await made.give(id)
    for (let i = 0; i < 8; i++) await made.send(id, [10.5])
    const ninth = await made.send(id, [10.5])
    expect(ninth.violations).toMatchObject([{ rule_id: 2 }])
    const before = await made.station.handlers['limits.list'](stationCaller, { characteristic_id: id })
    await leaveOut(made, id, 3)
    expect(await made.violations('open')).toEqual([])
    expect(await made.violations('withdrawn')).toHaveLength(1)
    expect(await made.station.handlers['limits.list'](stationCaller, { characteristic_id: id })).toEqual(
      before,
    )
    expect((await made.send(id, [10.5])).violations).toMatchObject([{ rule_id: 2 }])
  })

  test('is done once, and leaves a whole audit chain', async () => {
    const made = testStation()
    const id = await made.create()
    const { sample_id } = await made.send(id, [10])
    await leaveOut(made, id, sample_id)
    await expect(leaveOut(made, id, sample_id)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(leaveOut(made, id, 99)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await made.station.handlers['audit.verify'](stationCaller, {})).toMatchObject({ valid: true })
  })
})
