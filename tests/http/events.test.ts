import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { asMaster, type HttpServer, httpServer, masterKey, rings } from '../support/httpServer.ts'
import { rawSocket } from '../support/rawSocket.ts'

const request = (headers = '') =>
  `GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${masterKey}\r\n${headers}\r\n`

/** Sample ids and event ids of a stream's text, in their order. */
const samplesIn = (text: string) =>
  [...text.matchAll(/id: (\d+\.\d+)\nevent: sample\ndata: (\{.*\})\n\n/g)].map(
    ([, id = '', data = '{}']) => ({
      id,
      sample: JSON.parse(data).sample_id as number,
    }),
  )

const submit = async (server: HttpServer, times: number): Promise<number[]> => {
  const ids: number[] = []
  for (let i = 0; i < times; i += 1) {
    const answer = await server.inject({
      method: 'POST',
      url: '/api/v1/data-entry/submit',
      headers: asMaster,
      payload: { characteristic: 'C1', measurements: rings },
    })
    ids.push(answer.json().sample_id)
  }
  return ids
}

const setUp = async (options: Parameters<typeof httpServer>[0] = {}) => {
  const server = await httpServer(options)
  await server.addCharacteristic()
  return { server, port: await server.listen() }
}

describe('the stream of events', () => {
  it('tells what is committed, as it is committed', async () => {
    const { server, port } = await setUp()
    const reader = rawSocket(port)
    reader.write(request())
    expect(await reader.received('retry:')).toMatch(/content-type: text\/event-stream/)
    const ids = await submit(server, 3)
    const text = await reader.received(`"sample_id":${ids[2]}`)
    expect(samplesIn(text).map(({ sample }) => sample)).toEqual(ids)
  })

  it('resumes without a gap and without a double, while more comes in', async () => {
    const { server, port } = await setUp()
    const first = rawSocket(port)
    first.write(request())
    await first.received('retry:')
    const before = await submit(server, 5)
    const seen = samplesIn(await first.received(`"sample_id":${before[4]}`))
    const resumeAt = seen[1]?.id ?? ''
    first.socket.destroy()
    const missed = await submit(server, 300)
    const second = rawSocket(port)
    second.write(request(`last-event-id: ${resumeAt}\r\n`))
    const during = await submit(server, 50)
    const text = await second.received(`"sample_id":${during.at(-1)}`)
    const got = samplesIn(text).map(({ sample }) => sample)
    expect(got).toEqual([...before.slice(2), ...missed, ...during])
  })

  it('refuses an id that is none', async () => {
    const { inject } = await httpServer()
    const headers = { ...asMaster, 'last-event-id': 'yesterday' }
    expect((await inject({ url: '/api/v1/events', headers })).statusCode).toBe(400)
    expect((await inject({ url: '/api/v1/events' })).statusCode).toBe(401)
  })

  it('disconnects a reader that takes nothing, and loses nothing for one that is only slow', async () => {
    const { server, port } = await setUp({ limits: { streamBufferBytes: 1_000, heartbeatMs: 1_000 } })
    const [stuck, slow] = [rawSocket(port), rawSocket(port)]
    const closed: Promise<unknown>[] = []
    server.app.server.on('request', (_request, response) => closed.push(once(response, 'close')))
    stuck.write(request())
    await stuck.received('retry:')
    stuck.socket.pause()
    slow.write(request())
    await slow.received('retry:')
    // A commit of 1,000 is larger than the buffer, and all of them are more than the sockets' own buffers take.
    const samples = Array.from({ length: 10_000 }, () => ({ characteristic: 'C1', measurements: rings }))
    const ids: number[] = []
    for (let i = 0; i < 3; i += 1) {
      const answer = await server.inject({
        method: 'POST',
        url: '/api/v1/data-entry/batch',
        headers: asMaster,
        payload: { samples },
      })
      for (const { sample_id } of answer.json().results) ids.push(sample_id)
    }
    await closed[0]
    const text = await slow.received(`"sample_id":${ids.at(-1)}`)
    expect(samplesIn(text).map(({ sample }) => sample)).toEqual(ids)
  })

  it('beats, ends with the key that opened it, and ends when the station closes', async () => {
    const { server, port } = await setUp({ limits: { heartbeatMs: 20 } })
    server.addUser('ADMIN', 'ann')
    const ann = await server.signIn('ann')
    const key = (await server.keyOf(ann))['x-api-key']
    const [gauge, master] = [rawSocket(port), rawSocket(port)]
    gauge.write(request().replace(masterKey, key))
    master.write(request())
    await gauge.received(': still here')
    await master.received(': still here')
    const [{ id }] = (await server.inject({ url: '/api/v1/users/me/apikeys', headers: ann })).json()
    await server.inject({ method: 'DELETE', url: `/api/v1/users/me/apikeys/${id}`, headers: ann })
    await gauge.received('\r\n0\r\n\r\n')
    await server.app.close()
    await master.received('\r\n0\r\n\r\n')
  })

  // Would catch a stream that goes on telling of every client after its reader became one client's operator.
  it.each([
    ['role and client', { role: 'OPERATOR_DATAENTRY', client_id: 'acme' }],
    ['password, which somebody else chose', { must_change_password: true }],
  ])('ends when its reader has another %s', async (_what, changes) => {
    const { server, port } = await setUp({ limits: { heartbeatMs: 20 } })
    const user = server.addUser('POWERUSER', 'pia')
    const { authorization } = await server.signIn('pia')
    const reader = rawSocket(port)
    reader.write(request().replace(`x-api-key: ${masterKey}`, `authorization: ${authorization}`))
    await reader.received(': still here')
    const url = `/api/v1/users/${user}`
    const changed = await server.inject({ method: 'PATCH', url, headers: asMaster, payload: changes })
    expect(changed.statusCode).toBe(200)
    await reader.received('\r\n0\r\n\r\n')
  })

  it('ends when its key is kept to a client, or to fewer characteristics', async () => {
    const { server, port } = await setUp({ limits: { heartbeatMs: 20 } })
    server.addUser('ADMIN', 'ann')
    const ann = await server.signIn('ann')
    for (const changes of [{ clientId: 'acme' }, { permissions: { characteristics: [1] } }]) {
      const key = (await server.keyOf(ann))['x-api-key']
      const keys = (await server.inject({ url: '/api/v1/users/me/apikeys', headers: ann })).json()
      const id = keys.find((one: { key_prefix: string }) => key.startsWith(one.key_prefix)).id
      const reader = rawSocket(port)
      reader.write(request().replace(masterKey, key))
      await reader.received(': still here')
      const url = `/api/admin/keys/${id}`
      const changed = await server.inject({ method: 'PUT', url, headers: ann, payload: changes })
      expect(changed.statusCode).toBe(200)
      await reader.received('\r\n0\r\n\r\n')
    }
  })
})
