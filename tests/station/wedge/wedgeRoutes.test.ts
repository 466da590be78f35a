import { expect, test } from 'vitest'
import { createWedgeRouteInput } from '../../../src/contract/wedgeRoute.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const leader = (clientId: string | null) => userCaller('LEADER_DATACONFIG', clientId)

test('a prefix leads to one characteristic, and is free once that is deleted', async () => {
  const { create, station } = testStation()
  const { handlers } = station
  const bore = await create({ code: 'BORE' })
  const width = await create({ code: 'WIDTH' })
  const made = await handlers['wedgeRoute.create'](stationCaller, { prefix: 'B;', characteristic_id: bore })
  expect(made).toMatchObject({ id: 1, prefix: 'B;', characteristic_code: 'BORE' })
  const again = { prefix: 'B;', characteristic_id: width }
  await expect(
    Promise.resolve().then(() => handlers['wedgeRoute.create'](stationCaller, again)),
  ).rejects.toMatchObject({ code: 'CONFLICT' })
  await handlers['characteristic.delete'](stationCaller, { characteristic_id: bore })
  expect(await handlers['wedgeRoute.list'](stationCaller, {})).toEqual([])
  await handlers['wedgeRoute.create'](stationCaller, again)
  expect(await handlers['wedgeRoute.list'](stationCaller, {})).toMatchObject([
    { id: 2, prefix: 'B;', characteristic_id: width },
  ])
})

test('a client neither sees nor removes what leads to another one (prefixes would tell of its parts)', async () => {
  const { create, station } = testStation()
  const { handlers } = station
  const theirs = await create({ code: 'T', client_id: 'THEIRS' })
  const { id } = await handlers['wedgeRoute.create'](stationCaller, {
    prefix: 'T;',
    characteristic_id: theirs,
  })
  expect(await handlers['wedgeRoute.list'](leader('OURS'), {})).toEqual([])
  await expect(
    Promise.resolve().then(() => handlers['wedgeRoute.remove'](leader('OURS'), { id })),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', message: `There is no route ${id}.` })
  expect(await handlers['wedgeRoute.remove'](leader('THEIRS'), { id })).toEqual({})
  expect(await handlers['audit.verify'](stationCaller, {})).toMatchObject({ valid: true })
})

test.each(['1', '+A', '-', '.5', 'B C', ''])('%j is no prefix: a number could begin with it', (prefix) => {
  expect(createWedgeRouteInput.safeParse({ prefix, characteristic_id: 1 }).success).toBe(false)
})
