import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const zones = { chart_type: 'precontrol' as const, subgroup_size: 1, lsl: 9, usl: 11 }

test('pre-control judges from the first piece, calls its rules by their own names, and follows the tolerance', async () => {
  const { station, create, send, violations } = testStation()
  const id = await create(zones)
  expect(await send(id, [10])).toMatchObject({ zone: 'center_line', limits_revision: 1 })
  expect((await send(id, [10.6])).violations).toEqual([])
  expect((await send(id, [9.4])).violations).toMatchObject([{ rule_id: 8 }])
  expect((await send(id, [11.2])).violations).toMatchObject([{ rule_id: 1, rule_name: 'Red' }, {}])
  const names = (await violations('open')).map(({ rule_name }) => rule_name)
  expect(names).toContain('Two outside green, both sides')

  await station.handlers['characteristic.update'](stationCaller, {
    characteristic_id: id,
    changes: { usl: 12 },
  })
  const revisions = await station.handlers['limits.list'](stationCaller, { characteristic_id: id })
  expect(revisions.map(({ revision, ucl, lcl }) => [revision, ucl, lcl])).toEqual([
    [1, 11, 9],
    [2, 12, 9],
  ])
  expect((await send(id, [11.2])).zone).toBe('zone_b_upper')
})

test('limits of pre-control cannot be frozen apart from its tolerance', async () => {
  const { station, create, send } = testStation()
  const id = await create(zones)
  await send(id, [10])
  const freeze = async (
    revision: { method: 'baseline' } | { method: 'given'; center_line: number; sigma: number },
  ) => station.handlers['limits.revise'](stationCaller, { characteristic_id: id, revision })
  await expect(freeze({ method: 'baseline' })).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
  await expect(freeze({ method: 'given', center_line: 10, sigma: 1 })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
  })
})
