import { describe, expect, test } from 'vitest'
import type { RecalculationProgress } from '../../../src/contract/recalculation.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const shifted = async () => {
  const made = testStation()
  const id = await made.create({ rules: { preset: 'nelson' } })
  await made.give(id)
  for (let i = 0; i < 12; i++) await made.send(id, [10.5])
  await made.send(id, [14])
  return { ...made, id }
}

describe('judging a history anew', () => {
  test('finds what was found at arrival, and nothing else', async () => {
    const { station, id } = await shifted()
    const result = await station.handlers['recalculation.run'](stationCaller, { characteristic_id: id })
    expect(result).toMatchObject({ subgroups: 13, new: { count: 0 }, gone: { count: 0 } })
    expect(result.found).toBe(result.stored)
    expect(result.signals).toContainEqual({ rule_id: 2, rule_name: 'Shift', chart: 'location', count: 5 })
  })

  test('says what other rules would find, and stores nothing', async () => {
    const { station, id, violations } = await shifted()
    const before = await violations('open')
    const rules = [{ rule_id: 2 as const, enabled: true, params: { count: 5 } }]
    const result = await station.handlers['recalculation.run'](stationCaller, {
      characteristic_id: id,
      rules,
    })
    expect(result.new.count).toBe(4)
    expect(result.gone.first).toContainEqual({ sample_id: 13, rule_id: 1, chart: 'location' })
    expect(await violations('open')).toEqual(before)
  })

  test('is told as a stream, which ends with the result', async () => {
    const { station, id } = await shifted()
    const told: RecalculationProgress[] = []
    await new Promise<void>((resolve, reject) => {
      const open = station.streams['recalculation.follow'](
        stationCaller,
        { characteristic_id: id },
        (delta) => {
          told.push(delta)
          if (delta.result !== null || delta.fault !== null) resolve()
        },
      )
      Promise.resolve(open).catch(reject)
    })
    expect(told.at(-1)).toMatchObject({ done: 13, total: 13, fault: null, result: { subgroups: 13 } })
  })

  test('tells nothing more once its stream is closed', async () => {
    const { station, id } = await shifted()
    const told: RecalculationProgress[] = []
    const open = await station.streams['recalculation.follow'](
      stationCaller,
      { characteristic_id: id },
      (delta) => told.push(delta),
    )
    open.close()
    // One that runs to its end after it shows that the first had its time.
    await station.handlers['recalculation.run'](stationCaller, { characteristic_id: id })
    expect(told).toEqual([])
  })

  test('is not there for a characteristic of another client', async () => {
    const { station, create } = testStation()
    const id = await create({ client_id: 'LINE-A' })
    const foreign = { ...userCaller('LEADER_DATACONFIG'), clientId: 'LINE-B' }
    await expect(async () =>
      station.handlers['recalculation.run'](foreign, { characteristic_id: id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
