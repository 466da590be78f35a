import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { displayProtocols } from '../../src/bridge/bridgeToken.ts'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { openWebSocketPort } from '../../src/bridge/webSocketPort.ts'
import { ContractError } from '../../src/contract/errors.ts'
import { type OperationName, operations } from '../../src/contract/operations.ts'
import { type StreamName, streams } from '../../src/contract/streams.ts'
import type { WallPicture } from '../../src/contract/wall.ts'
import type { Host } from '../../src/host/host.ts'
import { origin } from '../bridge/bridgeSession.ts'
import { startHost } from './startHost.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const master = { kind: 'master', origin } as const

const freePort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A wall with the key of one screen. */
const hang = async ({ station: { handlers } }: Host) => {
  const characteristic = await handlers['characteristic.create'](master, {
    code: 'RING',
    name: 'Ring',
    chart_type: 'i_mr',
    subgroup_size: 1,
  })
  const content = { kind: 'characteristics' as const, ids: [characteristic.id] }
  const wall = await handlers['wall.create'](
    master,
    operations['wall.create'].input.parse({ name: 'Hall', content }),
  )
  const other = await handlers['wall.create'](
    master,
    operations['wall.create'].input.parse({ name: 'Office', content }),
  )
  const made = await handlers['displayKey.create'](master, { wall_id: wall.id, name: 'TV' })
  return { wall, other, characteristic, ...made }
}

/** A page that shows a key at the station's WebSocket. */
const screen = async (address: string, key: string, ca?: string) => {
  const url = new URL('/bridge', address)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(url, displayProtocols(key), {
    headers: { origin: address },
    ...(ca === undefined ? {} : { ca }),
  })
  onTestFinished(() => socket.terminate())
  return connectBridge(await openWebSocketPort(socket))
}

type Client = Awaited<ReturnType<typeof screen>>

/** The first picture of a wall, and how its view ends. */
const watch = (client: Client, wallId: number) => {
  const heard: { picture: WallPicture | null; error: ContractError | null } = { picture: null, error: null }
  client.open(
    'wall.live',
    { wall_id: wallId },
    {
      onSnapshot: (picture) => {
        heard.picture = picture
      },
      onDelta: () => {},
      onError: (error) => {
        heard.error = error
      },
    },
  )
  return heard
}

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
  } catch (error) {
    return error instanceof ContractError ? error.code : String(error)
  }
  return 'ok'
}

describe('the key of a screen', () => {
  // Would catch every way further than the wall: an operation, another view, another wall, the HTTP API.
  it('shows its wall and opens nothing else, not even what is public', async () => {
    const { host, address } = await startHost(temporaryFolder())
    const { wall, other, characteristic, plaintext_key } = await hang(host)
    const client = await screen(address, plaintext_key)
    const heard = watch(client, wall.id)
    await expect.poll(() => heard.picture?.tiles.map(({ code }) => code)).toEqual(['RING'])
    expect(heard.picture?.wall.name).toBe('Hall')

    const loose = client.call as (name: string, input: unknown) => Promise<unknown>
    for (const name of Object.keys(operations) as OperationName[]) {
      expect([name, await codeOf(loose(name, { wall_id: wall.id }))]).toEqual([name, 'FORBIDDEN'])
    }
    const open = client.open as (name: string, input: unknown, listener: object) => unknown
    const input = { characteristic_id: characteristic.id, group_id: 1, wall_id: other.id }
    for (const name of Object.keys(streams) as StreamName[]) {
      if (name === 'wall.live') continue
      const asked = Object.keys(
        (streams[name].input as unknown as { shape: Record<string, unknown> }).shape ?? {},
      )
      const given = Object.fromEntries(Object.entries(input).filter(([field]) => asked.includes(field)))
      const code = await new Promise((resolve) =>
        open(name, given, {
          onSnapshot: () => resolve('ok'),
          onDelta: () => {},
          onError: (error: ContractError) => resolve(error.code),
        }),
      )
      expect([name, code]).toEqual([name, 'FORBIDDEN'])
    }
    const elsewhere = watch(client, other.id)
    await expect.poll(() => elsewhere.error?.code).toBe('NOT_FOUND')
    for (const headers of [{ 'x-api-key': plaintext_key }, { authorization: `Bearer ${plaintext_key}` }]) {
      const answer = await fetch(`${address}/api/v1/walls`, { headers: headers as Record<string, string> })
      expect(answer.status).toBe(401)
    }
    // What was tried leaves a trace with the key's prefix, never the key.
    const { results } = await host.station.handlers['audit.list'](
      master,
      operations['audit.list'].input.parse({ actor: plaintext_key.slice(0, 12), limit: 200 }),
    )
    expect(results.some(({ operation, success }) => operation === 'sample.submit' && !success)).toBe(true)
    expect(JSON.stringify(results)).not.toContain(plaintext_key.slice(13))
  }, 30_000)

  // Would catch a screen that goes on after its key was revoked, until somebody loads the page again.
  it('goes dark as soon as it is revoked, over TLS from the network too', async () => {
    const { host, address } = await startHost(temporaryFolder())
    const { wall, key, plaintext_key } = await hang(host)
    const port = await freePort()
    const network = { enabled: true, port, names: [] }
    await host.station.handlers['settings.update'](master, { network })
    const ca = await (await fetch(`${address}/api/v1/network/certificate`)).text()
    const heard = watch(await screen(`https://localhost:${port}`, plaintext_key, ca), wall.id)
    await expect.poll(() => heard.picture?.wall.id).toBe(wall.id)
    await host.station.handlers['displayKey.revoke'](master, { key_id: key.id })
    await expect.poll(() => heard.error?.code).toBe('UNAUTHORIZED')
    expect(heard.error?.message).toContain('revoked')
    const again = watch(await screen(`https://localhost:${port}`, plaintext_key, ca), wall.id)
    await expect.poll(() => again.error?.code).toBe('UNAUTHORIZED')
    expect(again.picture).toBeNull()
  }, 30_000)
})
