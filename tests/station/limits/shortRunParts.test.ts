import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const a = { part_number: 'A', target: 10, sigma: 1 }
const b = { part_number: 'B', target: 20, sigma: 2 }

test('short-run limits are frozen anew where a target changes, and not where the parts are listed in another order', async () => {
  const { station, create } = testStation()
  const id = await create({ chart_type: 'short_run_z', subgroup_size: 1, chart_params: { parts: [a, b] } })
  for (const [part_number, value] of [
    ['A', 10.5],
    ['B', 21],
    ['A', 9.5],
  ] as const) {
    await station.handlers['sample.submit'](stationCaller, {
      characteristic_id: id,
      measurements: [value],
      metadata: { part_number },
    })
  }
  await station.handlers['limits.revise'](stationCaller, {
    characteristic_id: id,
    revision: { method: 'baseline' },
  })
  const setParts = async (parts: (typeof a)[]): Promise<number> => {
    await station.handlers['characteristic.update'](stationCaller, {
      characteristic_id: id,
      changes: { chart_params: { parts } },
    })
    return (await station.handlers['limits.list'](stationCaller, { characteristic_id: id })).length
  }
  expect(await setParts([b, a])).toBe(1)
  expect(await setParts([b, { ...a, target: 10.25 }])).toBe(2)
  await expect(
    (async () =>
      station.handlers['sample.submit'](stationCaller, {
        characteristic_id: id,
        measurements: [5],
        metadata: { part_number: 'C' },
      }))(),
  ).rejects.toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'metadata.part_number' }] })
})
