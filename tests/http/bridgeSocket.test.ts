import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { BridgeConnection } from '../../src/http/serverOptions.ts'
import { httpServer } from '../support/httpServer.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const setUp = async () => {
  const screensDir = temporaryFolder()
  writeFileSync(join(screensDir, 'index.html'), '<!doctype html><head></head>')
  const connections: BridgeConnection[] = []
  const { inject, listen } = await httpServer({
    screensDir,
    bridge: (port, connection) => {
      connections.push(connection)
      port.onMessage((bytes) => port.send(bytes.map((byte) => byte + 1)))
    },
  })
  const port = await listen()
  const [cookie = ''] = String((await inject({ url: '/' })).headers['set-cookie']).split(';')
  /** The first answer of the socket, or the status of the refusal. */
  const connect = (headers: Record<string, string>) =>
    new Promise<Uint8Array | number>((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/bridge`, { headers })
      onTestFinished(() => socket.terminate())
      socket.on('open', () => socket.send(new Uint8Array([1, 2])))
      socket.on('message', (data: Buffer, isBinary) =>
        isBinary ? resolve(new Uint8Array(data)) : reject(data),
      )
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
      socket.on('error', reject)
    })
  return { connect, inject, connections, cookie, origin: `http://127.0.0.1:${port}` }
}

describe('the bridge socket', () => {
  it('carries bytes for a page of the station, with the token of its cookie', async () => {
    const { connect, connections, cookie, origin } = await setUp()
    expect(await connect({ origin, cookie })).toEqual(new Uint8Array([2, 3]))
    expect(`centerline_session=${connections[0]?.sessionToken}`).toBe(cookie)
    expect(connections[0]?.origin).toMatchObject({ via: 'bridge', address: '127.0.0.1' })
  })

  it('refuses a foreign page, a program without an origin, and a made-up or missing cookie', async () => {
    const { connect, connections, cookie, origin } = await setUp()
    expect(await connect({ origin: 'http://evil.example', cookie })).toBe(403)
    expect(await connect({ origin: 'http://127.0.0.1:3000', cookie })).toBe(403)
    expect(await connect({ cookie })).toBe(403)
    expect(await connect({ origin })).toBe(403)
    expect(await connect({ origin, cookie: `centerline_session=${'a'.repeat(43)}.${'b'.repeat(43)}` })).toBe(
      403,
    )
    expect(await connect({ origin, cookie, host: 'evil.example' })).toBe(421)
    expect(connections).toHaveLength(0)
  })

  it('refuses another machine, whatever it sends (a signed-in window taken over from the plant network)', async () => {
    const { inject, cookie, origin } = await setUp()
    const from = async (remoteAddress: string) =>
      (
        await inject({
          url: '/bridge',
          remoteAddress,
          headers: { origin, cookie, host: new URL(origin).host },
        })
      ).statusCode
    expect(await from('192.168.1.5')).toBe(403)
    expect(await from('127.0.0.1')).not.toBe(403)
  })
})
