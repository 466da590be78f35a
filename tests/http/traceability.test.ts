import { describe, expect, it } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

/** A station with two clients' characteristics, each measured with the same batch number. */
const open = async () => {
  const server = await httpServer()
  server.addUser('LEADER_DATACONFIG', 'lea')
  server.addUser('OPERATOR_DATAENTRY', 'otto')
  const [leader, operator] = [await server.signIn('lea'), await server.signIn('otto')]
  const shared = await server.addCharacteristic({ code: 'BORE', name: 'Bore' })
  const foreign = await server.addCharacteristic({ code: 'ACME', name: 'Secret', client_id: 'ACME' })
  const get = (url: string, headers: Record<string, string> = operator) =>
    server.inject({ url: `/api/v1/${url}`, headers })
  const send = (
    method: 'POST' | 'PATCH',
    url: string,
    payload: object,
    headers: Record<string, string> = leader,
  ) => server.inject({ method, url: `/api/v1/${url}`, headers, payload })
  const n = shared.subgroup_size
  const measure = (id: number, batch: string, extra: object = {}) =>
    send(
      'POST',
      'data-entry/submit',
      { characteristic_id: id, measurements: Array(n).fill(10), batch_number: batch, ...extra },
      asMaster,
    )
  return { ...server, leader, operator, shared, foreign, get, send, measure }
}

describe('traceability over HTTP', () => {
  it('a leader defines fields; an operator reads them and may not change them', async () => {
    const { send, get, operator } = await open()
    const made = await send('POST', 'trace-fields', { key: 'cavity', label: 'Cavity' })
    expect(made.statusCode).toBe(201)
    expect(made.json()).toMatchObject({ key: 'cavity', kind: 'text', sticky: true, searchable: 1 })
    expect((await send('POST', 'trace-fields', { key: 'oven', label: 'Oven' }, operator)).statusCode).toBe(
      403,
    )
    expect((await send('PATCH', 'trace-fields/cavity', { label: 'Nest' })).json().label).toBe('Nest')
    expect((await send('PATCH', 'trace-fields/nest', { label: 'Nest' })).statusCode).toBe(404)
    expect((await send('POST', 'trace-fields/cavity/retire', {})).json().retired_at).toMatch(/Z$/)
    expect((await get('trace-fields')).json()).toHaveLength(3)
    expect((await get('trace-fields?include_retired=true')).json()).toHaveLength(4)
  })

  it('shows nobody what another client measured with the same batch', async () => {
    const { measure, get, shared, foreign } = await open()
    await measure(shared.id, 'B/1')
    await measure(foreign.id, 'B/1')
    await measure(foreign.id, 'B/2')
    expect((await get('samples')).json()).toMatchObject({ total: 1, results: [{ batch_number: 'B/1' }] })
    expect((await get('samples?trace=batch_number:B*')).json().results).toHaveLength(1)
    expect((await get(`samples?characteristic_id=${foreign.id}`)).statusCode).toBe(404)
    expect((await get('traces?text=B')).json()).toMatchObject([
      { value: 'B/1', samples: 1, characteristics: 1 },
    ])
    const trace = (await get(`traces/batch_number/${encodeURIComponent('B/1')}`)).json()
    expect(trace.characteristics.map((one: { code: string }) => one.code)).toEqual(['BORE'])
    expect((await get(`traces/batch_number/${encodeURIComponent('B/2')}`)).statusCode).toBe(404)
    expect((await get('samples', asMaster)).json().total).toBe(3)
  })

  it('finds subgroups by several values at once, page by page, and exports them in parts', async () => {
    const { measure, get, shared } = await open()
    for (let i = 0; i < 6; i++) {
      await measure(shared.id, 'B-1', {
        operator_id: i % 2 === 0 ? 'ann' : 'bob',
        timestamp: `2026-01-05T0${i}:00:00Z`,
      })
    }
    const both = 'samples?trace=batch_number:b-1&trace=*:ANN&limit=2'
    const first = (await get(both)).json()
    expect(first.results.map((one: { timestamp: string }) => one.timestamp.slice(11, 13))).toEqual([
      '04',
      '02',
    ])
    const second = (await get(`${both}&after=${first.next}`)).json()
    expect(second).toMatchObject({ results: [{ operator_id: 'ann' }], next: null })
    const part = await get('samples/export?limit=4&trace=batch_number:B-1')
    expect(part.headers['content-type']).toContain('text/csv')
    const next = /<([^>]+)>; rel="next"/.exec(String(part.headers.link))?.[1] ?? ''
    const rest = await get(next.replace('/api/v1/', ''))
    expect(rest.headers.link).toBeUndefined()
    expect(rest.body.split('\r\n').filter((line) => line.includes(',BORE,'))).toHaveLength(2)
  })

  it('says what is wrong with a search', async () => {
    const { get } = await open()
    expect((await get('samples?trace=oven:3')).json().error.message).toContain('There is no field "oven"')
    expect((await get('samples?trace=oven')).statusCode).toBe(400)
    expect((await get('samples?after=nonsense')).statusCode).toBe(400)
    expect((await get('samples?sort=mean')).statusCode).toBe(400)
  })

  it('leaves violations by what their samples carry', async () => {
    const { measure, get, send, shared } = await open()
    await send('POST', `characteristics/${shared.id}/limits`, {
      method: 'given',
      center_line: 10,
      sigma: 0.1,
    })
    const far = { measurements: Array(shared.subgroup_size).fill(99) }
    await measure(shared.id, 'B-1', { ...far, metadata: { part_number: 'P-1' } })
    await measure(shared.id, 'B-2', far)
    const total = async (query: string): Promise<number> => (await get(`violations?${query}`)).json().total
    const all = await total('')
    const first = await total('trace=batch_number:b-1')
    expect(first).toBeGreaterThan(0)
    expect(first + (await total('trace=batch_number:B-2'))).toBe(all)
    expect(await total('trace=part_number:P-1')).toBe(await total('part_number=P-1'))
    expect(await total('trace=*:nothing')).toBe(0)
    const bars = (await get('violations/pareto?by=characteristic&trace=batch_number:B-1')).json()
    expect(bars.counted).toBe(first)
  })
})
