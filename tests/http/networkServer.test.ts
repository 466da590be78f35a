import { once } from 'node:events'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { bridgeProtocols } from '../../src/bridge/bridgeToken.ts'
import { certificatesFor } from '../../src/host/network/certificates.ts'
import { createSecretStore } from '../../src/host/secrets/secretStore.ts'
import { createNetworkServer } from '../../src/http/networkServer.ts'
import { type BridgeConnection, defaultLimits } from '../../src/http/serverOptions.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const name = 'cell-4.plant.local'

const setUp = async (limits = defaultLimits) => {
  const connections: BridgeConnection[] = []
  const names = [name]
  const { app } = await httpServer({
    allowedHosts: () => names,
    bridge: (port, connection) => {
      connections.push(connection)
      port.onMessage((bytes) => port.send(bytes))
    },
  })
  const dataDir = temporaryFolder()
  const folder = { dataDir, secrets: createSecretStore(dataDir, null) }
  const { key, certificate, authority: ca } = await certificatesFor(folder, names, Date.now())
  const server = createNetworkServer(app, { key, certificate }, limits).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const trusting = { host: '127.0.0.1', port, servername: name, ca }
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const sent = request({ ...trusting, path, headers: { host: `${name}:${port}`, ...headers } }).end()
    const [answer] = await once(sent, 'response')
    let body = ''
    for await (const part of answer) body += part
    return { status: answer.statusCode as number, headers: answer.headers, body }
  }
  return { get, port, trusting, connections }
}

describe('the way in from the network', () => {
  it('leads to the same routes and guards, over TLS 1.2 or later', async () => {
    const { get, trusting } = await setUp()
    expect((await get('/health/live')).status).toBe(200)
    expect((await get('/api/v1/characteristics')).status).toBe(401)
    expect((await get('/api/v1/characteristics', asMaster)).status).toBe(200)
    expect((await get('/health/live', { host: 'evil.example' })).status).toBe(421)
    const old = connect({ ...trusting, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' })
    const [error] = await once(old, 'error')
    expect(String(error)).toMatch(/protocol|version/i)
  })

  it('tells browsers to come back by TLS, but not under the name of the computer itself', async () => {
    const { get, port } = await setUp()
    expect((await get('/health/live')).headers['strict-transport-security']).toBe('max-age=86400')
    const local = await get('/health/live', { host: `localhost:${port}` })
    expect(local.headers).not.toHaveProperty('strict-transport-security')
  })

  it('carries the socket of the screens: their pages loaded and stayed empty', async () => {
    const { port, trusting, connections } = await setUp()
    const origin = `https://${name}:${port}`
    const open = (headers: Record<string, string>) => {
      const socket = new WebSocket(`wss://localhost:${port}/bridge`, bridgeProtocols('k'.repeat(43)), {
        ca: trusting.ca,
        headers: { host: `${name}:${port}`, ...headers },
      })
      onTestFinished(() => socket.terminate())
      return new Promise<string>((resolve, reject) => {
        socket.on('open', () => socket.send(new Uint8Array([7])))
        socket.on('message', () => resolve(`open as ${socket.protocol}`))
        socket.on('unexpected-response', (_request, answer) => resolve(String(answer.statusCode)))
        socket.on('error', reject)
      })
    }
    expect(await open({ origin })).toBe('open as centerline')
    expect(connections[0]).toMatchObject({ sessionToken: 'k'.repeat(43) })
    expect(await open({ origin: 'https://evil.example' })).toBe('403')
    expect(await open({ origin: origin.replace('https', 'http') })).toBe('403')
    expect(await open({ origin, host: 'evil.example' })).toBe('421')
  })

  it('gives up on headers that do not come', async () => {
    const { trusting } = await setUp({ ...defaultLimits, headersTimeoutMs: 100, timeoutCheckMs: 20 })
    const slow = connect(trusting)
    await once(slow, 'secureConnect')
    slow.write('GET /health/live HTTP/1.1\r\nhost: local')
    let text = ''
    slow.on('data', (part) => {
      text += String(part)
    })
    await once(slow, 'close')
    expect(text).toContain('"code":"REQUEST_TIMEOUT"')
  })
})
