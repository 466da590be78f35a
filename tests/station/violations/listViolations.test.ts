import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const alarming = async (made: ReturnType<typeof testStation>, code: string, client: string | null) => {
  const id = await made.create({ code, client_id: client, rules: { preset: 'shewhart' } })
  await made.give(id)
  await made.send(id, [14])
  return id
}

describe('the list of violations', () => {
  test("leaves out another client's, and those that a key does not include", async () => {
    const made = testStation()
    const own = await alarming(made, 'A', 'LINE-A')
    const other = await alarming(made, 'B', 'LINE-B')
    const seen = async (caller: Parameters<(typeof made.station.handlers)['violation.list']>[0]) => {
      const { total, results } = await made.station.handlers['violation.list'](caller, { page: 1, limit: 50 })
      expect(total).toBe(results.length)
      return [...new Set(results.map((violation) => violation.characteristic_id))]
    }
    expect(await seen(userCaller('OPERATOR_DATAENTRY', 'LINE-A'))).toEqual([own])
    expect(await seen(userCaller('POWERUSER'))).toEqual([other, own])
    expect(await seen({ ...keyCaller([other]), role: 'POWERUSER' } as typeof stationCaller)).toEqual([other])
  })

  test('forgets a deleted characteristic (a count of open violations that nobody can bring down)', async () => {
    const made = testStation()
    const id = await alarming(made, 'A', null)
    expect(made.station.status().open_violations).toBeGreaterThan(0)
    await made.station.handlers['characteristic.delete'](stationCaller, { characteristic_id: id })
    expect(made.station.status().open_violations).toBe(0)
    expect(await made.violations()).toEqual([])
  })

  test('a violation is acknowledged once, by whoever is first; a withdrawn one not at all', async () => {
    const made = testStation()
    await alarming(made, 'A', null)
    const [open] = await made.violations('open')
    const acknowledge = () =>
      Promise.resolve().then(async () =>
        made.station.handlers['violation.acknowledge'](userCaller('OPERATOR_DATAENTRY'), {
          violation_id: open?.id ?? 0,
          cause_code: (await made.station.handlers['cause.list'](stationCaller, {}))[0]?.code ?? '',
          action_code: (await made.station.handlers['action.list'](stationCaller, {}))[0]?.code ?? '',
          comment: 'tool changed',
        }),
      )
    expect(await acknowledge()).toMatchObject({ status: 'acknowledged', comment: 'tool changed' })
    await expect(acknowledge()).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})
