import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { groupStation, leader } from './groupStation.ts'

const acmeLeader = userCaller('LEADER_DATACONFIG', 'ACME', 2)
const otherLeader = userCaller('LEADER_DATACONFIG', 'OTHER', 3)
const power = userCaller('POWERUSER', null, 4)

const refusal = async (attempt: () => unknown): Promise<{ code: string; message: string }> => {
  try {
    await attempt()
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('it was not refused')
}

describe('a group of characteristics', () => {
  test('is made, renamed, changed and deleted, each with its audit entry', async () => {
    const made = groupStation()
    const members = await made.pair('ACME')
    const group = await made.group({ members }, acmeLeader)
    expect(group).toMatchObject({
      name: 'Housing',
      align_by: 'timestamp',
      covariance: 'classical',
      alpha: 0.0027,
      baseline_observations: 25,
      client_id: 'ACME',
      limits_revision: null,
    })
    expect(group.members.map(({ code }) => code)).toEqual(['A', 'B'])
    const { handlers } = made
    const changed = await handlers['group.update'](acmeLeader, {
      group_id: group.id,
      changes: { name: 'Housing 2', align_by: 'piece', baseline_observations: 12 },
    })
    expect(changed).toMatchObject({ name: 'Housing 2', align_by: 'piece', baseline_observations: 12 })
    expect(await handlers['group.get'](acmeLeader, { group_id: group.id })).toEqual(changed)
    await handlers['group.delete'](acmeLeader, { group_id: group.id })
    expect(await handlers['group.list'](acmeLeader, {})).toEqual([])
    expect(await refusal(() => handlers['group.get'](stationCaller, { group_id: group.id }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    const entries = auditEntriesAfter(made.db, 0, 100).filter(
      ({ tableName }) => tableName === 'characteristic_group',
    )
    expect(entries.map(({ operation, actor }) => [operation, actor])).toEqual([
      ['group.create', acmeLeader.kind === 'user' ? acmeLeader.username : ''],
      ['group.update', acmeLeader.kind === 'user' ? acmeLeader.username : ''],
      ['group.delete', acmeLeader.kind === 'user' ? acmeLeader.username : ''],
    ])
  })

  // Would catch a group that shows one client what another measures, or tells that it is there.
  test('of another client does not exist, nor can it be made of its characteristics', async () => {
    const made = groupStation()
    const members = await made.pair('ACME')
    const { id } = await made.group({ members }, acmeLeader)
    const { handlers } = made
    const attempts: (() => unknown)[] = [
      () => handlers['group.get'](otherLeader, { group_id: id }),
      () => handlers['group.chart'](otherLeader, { group_id: id }),
      () => handlers['group.observation'](otherLeader, { group_id: id, sample_id: 1 }),
      () => handlers['group.update'](otherLeader, { group_id: id, changes: { name: 'x' } }),
      () => handlers['group.delete'](otherLeader, { group_id: id }),
      () => handlers['group.freeze'](otherLeader, { group_id: id, baseline: {} }),
      () => handlers['groupSignal.list'](otherLeader, { group_id: id, page: 1, limit: 10 }),
      () => made.station.streams['group.live'](otherLeader, { group_id: id }, () => {}),
      () => made.group({ members }, otherLeader),
    ]
    for (const attempt of attempts) expect(await refusal(attempt)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await handlers['group.list'](otherLeader, {})).toEqual([])
    expect(await handlers['group.list'](acmeLeader, {})).toHaveLength(1)
  })

  test('of one client stays unseen by a client whose own the members are not, though a member moves', async () => {
    const made = groupStation()
    const [a = 0, b = 0] = await made.pair('ACME')
    await made.group({ members: [a, b] }, acmeLeader)
    await made.handlers['characteristic.update'](power, {
      characteristic_id: b,
      changes: { client_id: 'OTHER' },
    })
    expect(await made.handlers['group.list'](acmeLeader, {})).toEqual([])
    expect(await made.handlers['group.list'](power, {})).toHaveLength(1)
  })

  test('shared by all clients is for power users to change, and a key sees it only with every member', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    const { handlers } = made
    expect(
      await refusal(() => handlers['group.update'](acmeLeader, { group_id: id, changes: { name: 'x' } })),
    ).toMatchObject({ code: 'FORBIDDEN' })
    expect(await handlers['group.get'](acmeLeader, { group_id: id })).toMatchObject({ id })
    const partial = keyCaller([members[0] ?? 0])
    expect(await handlers['group.list'](partial, {})).toEqual([])
    expect(await refusal(() => handlers['group.chart'](partial, { group_id: id }))).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('does not include every characteristic of Housing'),
    })
    expect(await handlers['group.list'](keyCaller('all'), {})).toHaveLength(1)
  })

  test('says at its place what cannot be grouped', async () => {
    const made = groupStation()
    const [a = 0, b = 0] = await made.pair('ACME')
    const other = await made.create({ code: 'C', client_id: 'OTHER' })
    const counts = await made.create({ code: 'D', chart_type: 'c', subgroup_size: 1, client_id: 'ACME' })
    const refused = async (input: Parameters<typeof made.group>[0]) =>
      (await refusal(() => made.group(input, power))).message
    expect(await refused({ members: [a, a] })).toContain('Bore is named twice')
    expect(await refused({ members: [a, other] })).toContain('belongs to another client')
    expect(await refused({ members: [a, counts] })).toContain('not a measured quantity')
    expect(await refused({ members: [a, b], covariance: 'pooled' })).toContain('subgroups of one size')
    expect(
      await refused({
        members: [a, b, await made.create({ code: 'E', client_id: 'ACME' })],
        baseline_observations: 4,
      }),
    ).toContain('must be >= 5')
  })

  test('keeps members and settings once its limits are frozen; the name may change', async () => {
    const made = groupStation()
    const members = await made.pair()
    const { id } = await made.group({ members })
    await made.fill(members)
    await made.freeze(id)
    const { handlers } = made
    const refused = await refusal(() =>
      handlers['group.update'](power, { group_id: id, changes: { align_by: 'piece' } }),
    )
    expect(refused).toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
    expect(await handlers['group.update'](power, { group_id: id, changes: { name: 'Cover' } })).toMatchObject(
      {
        name: 'Cover',
        limits_revision: 1,
      },
    )
  })

  test('is seen by a leader of no client, and not by one of another', async () => {
    const made = groupStation()
    const members = await made.pair()
    await made.group({ members })
    expect(await made.handlers['group.list'](leader, {})).toHaveLength(1)
  })
})
