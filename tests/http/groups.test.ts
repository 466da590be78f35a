import { beforeEach, describe, expect, it } from 'vitest'
import {
  groupChart,
  groupChartNumbers,
  groupObservation,
  groupObservationNumbers,
  groupRevisionNumbers,
} from '../../src/contract/characteristicGroup.ts'
import { figureTruth } from '../support/figureTruth.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { minute } from '../support/ingestCore.ts'

let server: HttpServer
beforeEach(async () => {
  server = await httpServer()
})

const url = '/api/v1/characteristic-groups'
const send = (
  method: 'POST' | 'PATCH' | 'GET' | 'DELETE',
  path: string,
  payload?: object,
  headers: object = asMaster,
) =>
  server.inject({
    method,
    url: path.startsWith('/api') ? path : `${url}${path}`,
    headers: { ...headers },
    ...(payload ? { payload } : {}),
  })

const pair = async (client: string | null = null) => {
  const single = { chart_type: 'i_mr', subgroup_size: 1, client_id: client } as const
  const bore = await server.addCharacteristic({ ...single, code: 'A', name: 'Bore' })
  const height = await server.addCharacteristic({ ...single, code: 'B', name: 'Height' })
  return [bore.id, height.id]
}

const observe = async (members: readonly number[], rows: readonly (readonly number[])[], from: number) => {
  const samples = rows.flatMap((values, i) =>
    values.map((value, place) => ({
      characteristic_id: members[place],
      measurements: [value],
      timestamp: minute(from + i),
    })),
  )
  const answer = await send('POST', '/api/v1/data-entry/batch', { samples })
  expect(answer.json()).toMatchObject({ failed: 0 })
}

/** Two that rise and fall together, with a little of their own. */
const together = Array.from({ length: 24 }, (_, i) => [
  10 + ((i * 7) % 11) / 10,
  20 + ((i * 7) % 11) / 10 + ((i * 5) % 7) / 100,
])

const frozen = async () => {
  const members = await pair()
  const { id } = (await send('POST', '', { name: 'Housing', members })).json()
  await observe(members, together, 1)
  const revision = await send('POST', `/${id}/limits`, { reason: 'first run' })
  expect(revision.statusCode).toBe(201)
  return { members, id, revision: revision.json() }
}

const faultsOf = (answer: { error?: { issues: unknown } | undefined }) => answer.error?.issues ?? []

describe('a group of characteristics over HTTP', () => {
  it('is added, read, changed, listed and taken out of use', async () => {
    const members = await pair()
    const made = await send('POST', '', { name: 'Housing', members })
    expect(made.statusCode).toBe(201)
    const { id } = made.json()
    const changed = await send('PATCH', `/${id}`, { align_by: 'batch_number' })
    expect(changed.json()).toMatchObject({ name: 'Housing', align_by: 'batch_number' })
    expect((await send('GET', `/${id}`)).json()).toEqual(changed.json())
    expect((await send('GET', '')).json()).toEqual([changed.json()])
    expect((await send('DELETE', `/${id}`)).statusCode).toBe(204)
    expect((await send('GET', `/${id}`)).statusCode).toBe(404)
  })

  // Would catch a field that the contract does not know, and a number that differs between screen and program.
  it('gives the numbers of its chart and of an observation taken apart, and the way of each', async () => {
    const { members, id, revision } = await frozen()
    expect(faultsOf(groupRevisionNumbers.safeParse(revision))).toEqual([])
    await observe(members, [[10.2, 20.9]], 40)
    const plain = (await send('GET', `/${id}/chart?last=5`)).json()
    expect(plain.points).toHaveLength(5)
    const [newest] = plain.points.slice(-1)
    expect(newest).toMatchObject({ beyond: true, phase: 'II', ucl: revision.ucl })
    const shown = [
      { path: `/${id}/chart`, numbers: groupChartNumbers, figures: groupChart },
      {
        path: `/${id}/observations/${newest.sample_id}`,
        numbers: groupObservationNumbers,
        figures: groupObservation,
      },
    ]
    for (const { path, numbers, figures } of shown) {
      const bare = (await send('GET', path)).json()
      const explained = (await send('GET', `${path}/explain`)).json()
      expect(faultsOf(numbers.safeParse(bare))).toEqual([])
      expect(faultsOf(figures.safeParse(explained))).toEqual([])
      const truth = figureTruth(explained)
      expect(truth.size).toBeGreaterThan(5)
      for (const [place, { value }] of truth) {
        expect(
          place.split('.').reduce((at, key) => at?.[key], bare),
          place,
        ).toBe(value)
      }
    }
    // Would catch a worker that falls over where there is nothing to give back.
    const unknown = await send('GET', `/${id}/observations/99999`)
    expect(unknown.statusCode).toBe(404)
    expect(unknown.json().error.message).toBe('Housing has no complete observation 99999.')
  })

  it('lists what is beyond its limit until somebody acknowledges it', async () => {
    const { members, id } = await frozen()
    await observe(members, [[10.2, 20.9]], 40)
    const signals = async () => (await send('GET', `/api/v1/group-signals?group_id=${id}&status=open`)).json()
    await expect.poll(async () => (await signals()).total).toBe(1)
    const [signal] = (await signals()).results
    const path = `/api/v1/group-signals/${signal.id}/acknowledge`
    const done = await send('POST', path, { cause_code: 'TOOL_WEAR', action_code: 'ADJUST' })
    expect(done.json()).toMatchObject({ status: 'acknowledged', cause_code: 'TOOL_WEAR' })
    expect((await send('POST', path, { cause_code: 'TOOL_WEAR', action_code: 'ADJUST' })).statusCode).toBe(
      409,
    )
    expect((await signals()).total).toBe(0)
  })

  it('says what is wrong: one member, an unknown field, no observations, frozen settings', async () => {
    const members = await pair()
    const [bore] = members
    expect((await send('POST', '', { name: 'x', members: [bore] })).json().error.details[0].field).toBe(
      'members',
    )
    expect((await send('POST', '', { name: 'x', members, colour: 'red' })).statusCode).toBe(400)
    const { id } = (await send('POST', '', { name: 'x', members })).json()
    const early = await send('POST', `/${id}/limits`, {})
    expect(early.statusCode).toBe(422)
    expect(early.json().error.message).toContain('needs at least 3 complete observations')
    await observe(members, together, 1)
    await send('POST', `/${id}/limits`, {})
    expect((await send('PATCH', `/${id}`, { alpha: 0.01 })).statusCode).toBe(422)
  })

  it('is read by an operator, and made, changed and frozen by a leader', async () => {
    const { id, members } = await frozen()
    server.addUser('OPERATOR_DATAENTRY')
    const operator = await server.signIn('operator_dataentry')
    expect((await send('GET', `/${id}/chart`, undefined, operator)).statusCode).toBe(200)
    for (const [method, path, payload] of [
      ['POST', '', { name: 'y', members }],
      ['PATCH', `/${id}`, { name: 'y' }],
      ['DELETE', `/${id}`, undefined],
      ['POST', `/${id}/limits`, {}],
    ] as const) {
      expect((await send(method, path, payload, operator)).statusCode).toBe(403)
    }
    expect((await send('GET', `/${id}`, undefined, {})).statusCode).toBe(401)
  })

  // Would catch a path that shows one client what another measures.
  it('of another client does not exist', async () => {
    const members = await pair('ACME')
    const { id } = (await send('POST', '', { name: 'Housing', members })).json()
    server.addUser('LEADER_DATACONFIG')
    const leader = await server.signIn('leader_dataconfig')
    for (const path of ['', '/chart', '/chart/explain', '/observations/1', '/observations/1/explain']) {
      expect((await send('GET', `/${id}${path}`, undefined, leader)).statusCode).toBe(404)
    }
    expect((await send('PATCH', `/${id}`, { name: 'y' }, leader)).statusCode).toBe(404)
    expect((await send('DELETE', `/${id}`, undefined, leader)).statusCode).toBe(404)
    expect((await send('POST', `/${id}/limits`, {}, leader)).statusCode).toBe(404)
    expect((await send('GET', `/api/v1/group-signals?group_id=${id}`, undefined, leader)).statusCode).toBe(
      404,
    )
    expect((await send('GET', '', undefined, leader)).json()).toEqual([])
  })
})
