import { expect, test } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

// Would catch a PLC that cannot count with a key of its own, and a body that is answered by a fault of the server.
test('a machine counts pieces with its key until a sampling is due, which a program takes step by step', async () => {
  const server = await httpServer()
  const call = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    headers: object = asMaster,
  ) =>
    server.inject({ method, url: `/api/v1${url}`, headers: { ...headers }, ...(payload ? { payload } : {}) })
  const characteristic = (
    await call('POST', '/characteristics', { code: 'B', name: 'Bore', chart_type: 'i_mr', subgroup_size: 1 })
  ).json().id
  const steps = [{ characteristic_id: characteristic, pieces: 1 }]
  const refused = await call('POST', '/plans', {
    name: 'Bores',
    steps,
    triggers: [{ kind: 'pieces', every: 0 }],
  })
  expect(refused.statusCode).toBe(400)
  const made = await call('POST', '/plans', {
    name: 'Bores',
    steps,
    triggers: [{ kind: 'pieces', every: 3 }],
  })
  expect(made.statusCode).toBe(201)
  const { id } = made.json()
  const both = await call('POST', `/plans/${id}/pieces`, { pieces: 1, counter: 5 })
  expect(both).toMatchObject({ statusCode: 400 })
  await call('POST', `/plans/${id}/pieces`, { counter: 100 })
  const counted = await call('POST', `/plans/${id}/pieces`, { counter: 103 })
  expect(counted.json()).toMatchObject({ pieces_counted: 0, open: { state: 'due', trigger: 'pieces' } })
  const { run_id } = (await call('POST', `/plans/${id}/start`)).json()
  const entry = await call('POST', '/data-entry/submit', {
    characteristic_id: characteristic,
    measurements: [10],
  })
  const { sample_id } = entry.json()
  const done = await call('POST', `/samplings/${run_id}/record`, {
    characteristic_id: characteristic,
    sample_id,
  })
  expect(done.json()).toMatchObject({ state: 'done', steps: [{ sample_ids: [sample_id] }] })
  expect((await call('POST', `/samplings/${run_id}/pause`)).statusCode).toBe(409)
  expect((await call('GET', '/samplings?state=done')).json()).toMatchObject({ total: 1 })
  expect((await call('GET', `/handover`)).json()).toMatchObject({ current: true, happened: { subgroups: 1 } })
  expect((await call('DELETE', `/plans/${id}`)).statusCode).toBe(204)
  expect((await call('GET', `/plans/${id}`)).statusCode).toBe(404)
})
