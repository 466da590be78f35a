import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

test('switching a rule off does not withdraw what it found, whatever comes late (a history rewritten)', async () => {
  const made = testStation()
  const id = await made.create({ rules: [{ rule_id: 1, enabled: true }] })
  await made.give(id)
  await made.send(id, [10], 1)
  await made.send(id, [15], 3)
  const found = async () =>
    (await made.violations()).find((violation) => violation.chart === 'location' && violation.rule_id === 1)
  expect(await found()).toMatchObject({ status: 'open' })
  await made.station.handlers['characteristic.update'](stationCaller, {
    characteristic_id: id,
    changes: { rules: [{ rule_id: 2, enabled: true }] },
  })
  await made.send(id, [10], 2)
  expect(await found()).toMatchObject({ status: 'open' })
})
