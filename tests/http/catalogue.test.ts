import { describe, expect, it } from 'vitest'
import { httpServer } from '../support/httpServer.ts'

const open = async () => {
  const server = await httpServer()
  server.addUser('LEADER_DATACONFIG', 'lea')
  server.addUser('OPERATOR_DATAENTRY', 'otto')
  const [leader, operator] = [await server.signIn('lea'), await server.signIn('otto')]
  const patch = (url: string, payload: object, headers = leader) =>
    server.inject({ method: 'PATCH', url: `/api/v1/${url}`, headers, payload })
  const list = async (query = '') =>
    (await server.inject({ url: `/api/v1/causes${query}`, headers: operator })).json() as {
      code: string
      label: string
    }[]
  return { ...server, leader, operator, patch, list }
}

describe('causes and actions over HTTP', () => {
  it('are renamed, retired and brought back by a leader', async () => {
    const { patch, list } = await open()
    expect((await patch('causes/GAUGE', { label: 'Gauge' })).json()).toMatchObject({ label: 'Gauge' })
    expect((await patch('causes/GAUGE', { retired: true })).json().retired_at).toMatch(/Z$/)
    expect((await list()).map(({ code }) => code)).not.toContain('GAUGE')
    expect((await list('?include_retired=true')).map(({ code }) => code)).toContain('GAUGE')
    expect((await patch('causes/GAUGE', { retired: false })).json().retired_at).toBeNull()
    expect((await patch('actions/STOP', { position: 1 })).json()).toMatchObject({ position: 1 })
  })

  it('are not an operator’s to change', async () => {
    const { patch, operator } = await open()
    expect((await patch('causes/GAUGE', { label: 'Mine' }, operator)).statusCode).toBe(403)
    expect((await patch('actions/STOP', { retired: true }, operator)).statusCode).toBe(403)
  })

  it('keep their codes: a change of the code is refused by field', async () => {
    const { patch } = await open()
    const answer = await patch('causes/GAUGE', { code: 'GAGE' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.details).toEqual([
      { field: 'code', value: 'GAGE', constraint: 'is not a field here; check its spelling' },
    ])
    expect((await patch('causes/NOPE', { label: 'x' })).statusCode).toBe(404)
  })

  it('answer a duplicate with 409', async () => {
    const { inject, leader } = await open()
    const answer = await inject({
      method: 'POST',
      url: '/api/v1/causes',
      headers: leader,
      payload: { code: 'GAUGE', label: 'Second' },
    })
    expect(answer.statusCode).toBe(409)
  })
})
