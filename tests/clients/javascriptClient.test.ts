import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clientFiles } from '../../clients/build/clientFiles.ts'
import { operationsOf } from '../../clients/build/openApi.ts'
import { createClient, StationError } from '../../clients/javascript/centerline.js'
import { httpServer, masterKey, password, rings } from '../support/httpServer.ts'
import { openDoorway } from './doorway.ts'

const clients = new URL('../../clients/', import.meta.url)
const document = JSON.parse(readFileSync(new URL('../docs/openapi.json', clients), 'utf8'))

/** A station with a network before it, and who may do what there. */
const setUp = async () => {
  const server = await httpServer()
  server.addUser('LEADER_DATACONFIG', 'lea')
  const door = await openDoorway(await server.listen())
  return { server, door, baseUrl: door.address }
}

const ring = { code: 'RING-D', name: 'Ring diameter', chart_type: 'xbar_r', subgroup_size: 5 } as const

describe('the files that are made from the OpenAPI document', () => {
  // `npm run clients` makes them anew.
  it.each(Object.entries(clientFiles(document)))('clients/%s is as the script makes it', (path, text) => {
    expect(text).toBe(readFileSync(new URL(path, clients), 'utf8'))
  })

  // Would catch a declaration that only other people's compilers read.
  it('declare types that hold under the strictest compiler', () => {
    const names = readdirSync(new URL('javascript/', clients)).filter((name) => name.endsWith('.d.ts'))
    const files = names.map((name) => fileURLToPath(new URL(`javascript/${name}`, clients)))
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--types', '']
    const target = ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'ES2023,DOM,DOM.Iterable']
    const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', clients))
    const { status, stdout } = spawnSync(tsc, [...options, ...target, ...files], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })

  // Would catch an operation that is in the document and cannot be called.
  it('offer a function for each operation', () => {
    const client = createClient() as unknown as Record<string, Record<string, unknown> | undefined>
    for (const { id } of operationsOf(document)) {
      const [group = '', name] = id.split('.')
      expect({ id, type: typeof (name === undefined ? client[group] : client[group]?.[name]) }).toEqual({
        id,
        type: 'function',
      })
    }
  })
})

describe('the JavaScript client', () => {
  it('signs in, sets up a characteristic, submits a sample and reads its chart', async () => {
    const { baseUrl } = await setUp()
    const client = createClient({ baseUrl })
    const user = await client.signIn({ username: 'lea', password })
    expect(user).toMatchObject({ username: 'lea', role: 'LEADER_DATACONFIG' })
    const { id } = await client.characteristic.create({ body: ring })
    const sample = await client.sample.submit({ body: { characteristic: 'RING-D', measurements: rings } })
    expect(sample).toMatchObject({ characteristic_id: id, n: 5, zone: 'trial' })
    const chart = await client.chart.get({ path: { id }, query: { last: 10 } })
    expect(chart.points).toMatchObject([{ sample_id: sample.sample_id, value: sample.mean }])
    await client.characteristic.update({ path: { id }, body: { name: 'Ring' } })
    expect(await client.characteristic.delete({ path: { id } })).toBeUndefined()
    await client.signOut()
    await expect(client.characteristic.list()).rejects.toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
  })

  it('tells a refusal with its code, its sentence, each fault and the number of the request', async () => {
    const { baseUrl } = await setUp()
    const client = createClient({ baseUrl, apiKey: masterKey })
    const refused = client.characteristic.create({ body: { ...ring, subgroup_size: 500 } })
    await expect(refused).rejects.toBeInstanceOf(StationError)
    await expect(refused).rejects.toMatchObject({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: expect.stringContaining('subgroup_size'),
      details: [{ field: 'subgroup_size', value: 500, constraint: expect.any(String) }],
      requestId: expect.stringMatching(/./),
    })
  })

  it('makes a retry safe by a key of its own', async () => {
    const { baseUrl } = await setUp()
    const client = createClient({ baseUrl, apiKey: masterKey })
    await client.characteristic.create({ body: ring })
    const entry = { body: { characteristic: 'RING-D', measurements: rings }, idempotencyKey: 'shift-3-0815' }
    const first = await client.sample.submit(entry)
    expect(await client.sample.submit(entry)).toEqual(first)
  })

  it('reads a table as text and a file as bytes, and sends a file', async () => {
    const { baseUrl } = await setUp()
    const client = createClient({ baseUrl, apiKey: masterKey })
    const { id } = await client.characteristic.create({ body: ring })
    const { sample_id } = await client.sample.submit({
      body: { characteristic: 'RING-D', measurements: rings },
    })
    expect(await client.sample.export()).toMatch(/RING-D/)
    const bytes = new TextEncoder().encode('measured twice')
    const attached = await client.attachment.addToCharacteristic({
      path: { id },
      query: { file_name: 'note.txt' },
      body: bytes,
      contentType: 'text/plain',
    })
    expect(await client.attachment.get({ path: { id: attached.id } })).toEqual(bytes)
    const form = new FormData()
    form.set('file', new Blob(['and again'], { type: 'text/plain' }), 'again.txt')
    const second = await client.attachment.addToSample({ path: { id: sample_id }, body: form })
    expect(second.file_name).toBe('again.txt')
  })

  it('adds an order, submits production once, and reads its figures and its report', async () => {
    const { baseUrl } = await setUp()
    const client = createClient({ baseUrl, apiKey: masterKey })
    const order = { work_order_id: 'WO-118', client_id: 'PUMP-LINE-2' }
    await client.workOrder.create({
      body: {
        ...order,
        style_model: 'C40-PUMP',
        planned_quantity: 500,
        planned_start_date: '2026-01-05',
        planned_ship_date: '2026-01-16',
        ideal_cycle_time: 0.25,
      },
    })
    const entry = {
      body: {
        work_order_id: 'WO-118',
        shift_date: '2026-01-05',
        shift_type: 'SHIFT_1ST',
        units_produced: 100,
        units_defective: 2,
        run_time_hours: 8.5,
        employees_assigned: 10,
        shift_hours_scheduled: 8.5,
      },
      idempotencyKey: 'line-2-monday',
    } as const
    const made = await client.production.create(entry)
    expect((await client.production.create(entry)).production_entry_id).toBe(made.production_entry_id)
    const period = { client_id: 'PUMP-LINE-2', date_from: '2026-01-05', date_to: '2026-01-05' }
    const { total } = await client.production.list({ query: period })
    expect(total).toBe(1)
    const { summary } = await client.kpi.efficiency({ query: { ...period, aggregation: 'total' } })
    expect(summary.value).toBeCloseTo((100 * 0.25 * 100) / (10 * 8.5), 2)
    const pdf = await client.report.daily({ query: { client_id: 'PUMP-LINE-2', date: '2026-01-05' } })
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-')
  })

  // Would catch calls that each use the same refresh token, at which the station ends the whole sign-in.
  it('renews an ended sign-in once, however many calls wait for it', async () => {
    const { door, baseUrl } = await setUp()
    const client = createClient({ baseUrl })
    await client.signIn({ username: 'lea', password })
    let ended = 3
    const asked: string[] = []
    const told = { error: { code: 'UNAUTHORIZED', message: 'This sign-in has ended.' } }
    door.fate = (_method, path) => {
      asked.push(path)
      if (path.startsWith('/api/v1/auth')) return 'pass'
      ended -= 1
      return ended < 0 ? 'pass' : { status: 401, body: JSON.stringify(told) }
    }
    const lists = await Promise.all([
      client.characteristic.list(),
      client.characteristic.list(),
      client.characteristic.list(),
    ])
    expect(lists).toEqual([[], [], []])
    expect(asked.filter((path) => path === '/api/v1/auth/refresh')).toHaveLength(1)
  })

  it('gives up in time, when asked to, and where nobody or somebody else answers', async () => {
    const { door, baseUrl } = await setUp()
    const client = createClient({ baseUrl, apiKey: masterKey })
    door.fate = () => 'hold'
    await expect(client.characteristic.list({ timeout: 20 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    const aborter = new AbortController()
    const call = client.characteristic.list({ signal: aborter.signal })
    aborter.abort()
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    for (const status of [200, 404]) {
      door.fate = () => ({ status, headers: { 'content-type': 'text/html' }, body: '<p>Guests</p>' })
      await expect(client.characteristic.list()).rejects.toMatchObject({ code: 'NO_STATION' })
    }
    await door.shut()
    await expect(client.characteristic.list()).rejects.toMatchObject({ code: 'UNREACHABLE', status: 0 })
  })

  // Would catch events that are lost while the connection is away.
  it('follows events, and goes on where a broken stream ended', async () => {
    const { server, baseUrl } = await setUp()
    const client = createClient({ baseUrl, apiKey: masterKey })
    await client.characteristic.create({ body: ring })
    const submit = async () =>
      (await client.sample.submit({ body: { characteristic: 'RING-D', measurements: rings } })).sample_id
    const streams: Response[] = []
    const breaking = createClient({
      baseUrl: `http://127.0.0.1:${(server.app.server.address() as { port: number }).port}`,
      apiKey: masterKey,
      fetch: async (url, init) => {
        const response = await fetch(url, init)
        streams.push(response)
        return response
      },
    })
    const aborter = new AbortController()
    const events = breaking.events.stream({ signal: aborter.signal })
    const next = async () => {
      const { value } = await events.next()
      return value
    }
    const first = next()
    await expect.poll(() => streams.length).toBe(1)
    const one = await submit()
    expect(await first).toMatchObject({ type: 'sample', data: { sample_id: one } })
    server.app.server.closeAllConnections()
    const two = await submit()
    expect(await next()).toMatchObject({ type: 'sample', data: { sample_id: two } })
    expect(streams).toHaveLength(2)
    const third = next()
    aborter.abort()
    await expect(third).rejects.toMatchObject({ name: 'AbortError' })
  })
})
