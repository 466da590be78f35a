import { describe, expect, it } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

/** A station with violations at a characteristic that belongs to a client, of which `lea` is not. */
const open = async () => {
  const server = await httpServer()
  server.addUser('LEADER_DATACONFIG', 'lea')
  server.addUser('OPERATOR_DATAENTRY', 'otto')
  const call = async (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT',
    url: string,
    headers: object,
    payload?: object,
  ) =>
    server.inject({
      method,
      url: `/api/v1/${url}`,
      headers: { ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  const watch = async (code: string, client: string | null) => {
    const { id } = await server.addCharacteristic({
      code,
      chart_type: 'i_mr',
      subgroup_size: 1,
      client_id: client,
      rules: { preset: 'shewhart' },
    })
    await call('POST', `characteristics/${id}/limits`, asMaster, {
      method: 'given',
      center_line: 10,
      sigma: 1,
    })
    for (const minute of [1, 2, 3]) {
      await call('POST', 'data-entry/submit', asMaster, {
        characteristic_id: id,
        measurements: [14],
        timestamp: `2026-01-05T06:0${minute}:00Z`,
        operator_id: 'ann',
      })
    }
    return id
  }
  const own = await watch('OWN', null)
  const foreign = await watch('FOREIGN', 'LINE-X')
  const idOf = async (characteristic: number): Promise<number> =>
    (await call('GET', `violations?characteristic_id=${characteristic}`, asMaster)).json().results[0].id
  return {
    ...server,
    call,
    own,
    foreign,
    idOf,
    leader: await server.signIn('lea'),
    operator: await server.signIn('otto'),
  }
}

describe('violations over HTTP', () => {
  it('are counted by a property, with a client’s own only', async () => {
    const { call, leader, own, foreign } = await open()
    const answer = await call('GET', 'violations/pareto?by=characteristic', leader)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().bars.map(({ key }: { key: string }) => key)).toEqual([String(own)])
    expect(
      (await call('GET', `violations/pareto?by=rule&characteristic_id=${foreign}`, leader)).statusCode,
    ).toBe(404)
    expect((await call('GET', 'violations/pareto?by=colour', leader)).statusCode).toBe(400)
    expect((await call('GET', 'violations/pareto', leader)).json().error.details[0].field).toBe('by')
  })

  it('are exported as CSV in parts that a Link header leads through', async () => {
    const { call, leader, inject } = await open()
    const first = await call('GET', 'violations/export?limit=2', leader)
    expect(first.headers['content-type']).toBe('text/csv; charset=utf-8')
    let text = first.body
    let link = first.headers.link
    while (typeof link === 'string') {
      const url = /^<([^>]+)>; rel="next"$/.exec(link)?.[1] ?? ''
      const part = await inject({ url, headers: leader })
      text += part.body
      link = part.headers.link
    }
    expect(text).toBe((await call('GET', 'violations/export', leader)).body)
    expect(text).not.toContain('FOREIGN')
    expect(text.startsWith('violation_id,status,')).toBe(true)
  })

  it('of another client are not there: 404 for one, to acknowledge and to amend', async () => {
    const { call, leader, foreign, idOf } = await open()
    const id = await idOf(foreign)
    const said = { cause_code: 'GAUGE', action_code: 'ADJUST' }
    expect((await call('GET', `violations/${id}`, leader)).statusCode).toBe(404)
    expect((await call('POST', `violations/${id}/acknowledge`, leader, said)).statusCode).toBe(404)
    expect((await call('PATCH', `violations/${id}`, leader, { ...said, reason: 'x' })).statusCode).toBe(404)
    expect((await call('GET', `violations?characteristic_id=${foreign}`, leader)).json().total).toBe(0)
  })

  it('are amended by a leader with a reason, not by an operator', async () => {
    const { call, leader, operator, own, idOf } = await open()
    const id = await idOf(own)
    await call('POST', `violations/${id}/acknowledge`, operator, {
      cause_code: 'GAUGE',
      action_code: 'ADJUST',
    })
    expect(
      (await call('PATCH', `violations/${id}`, operator, { cause_code: 'COOLANT', reason: 'x' })).statusCode,
    ).toBe(403)
    expect((await call('PATCH', `violations/${id}`, leader, { cause_code: 'COOLANT' })).statusCode).toBe(400)
    const answer = await call('PATCH', `violations/${id}`, leader, {
      cause_code: 'COOLANT',
      reason: 'mixed up',
    })
    expect(answer.json()).toMatchObject({ cause_code: 'COOLANT', acknowledged_by: 'otto' })
    expect((await call('GET', `violations/${id}`, operator)).json().pattern).toHaveLength(1)
  })
})

describe('shifts over HTTP', () => {
  it('are set by a leader and read by everyone', async () => {
    const { call, leader, operator } = await open()
    const shifts = [{ name: 'Day', start: '07:00' }]
    expect((await call('PUT', 'shifts', operator, { shifts })).statusCode).toBe(403)
    expect((await call('PUT', 'shifts', leader, { shifts })).json()).toMatchObject({ shifts })
    expect((await call('GET', 'shifts', operator)).json()).toMatchObject({ shifts })
    expect((await call('PUT', 'shifts', leader, { shifts: [...shifts, ...shifts] })).statusCode).toBe(400)
    expect((await call('GET', 'violations?shift=07:00', operator)).json().total).toBeGreaterThan(0)
  })
})
