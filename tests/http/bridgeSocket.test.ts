import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { bridgeProtocols } from '../../src/bridge/bridgeToken.ts'
import type { BridgeConnection } from '../../src/http/serverOptions.ts'
import { httpServer } from '../support/httpServer.ts'

const token = 'a-Z_0'.repeat(9).slice(0, 43)

const setUp = async () => {
  const connections: BridgeConnection[] = []
  const { inject, listen } = await httpServer({
    bridge: (port, connection) => {
      connections.push(connection)
      port.onMessage((bytes) => port.send(bytes.map((byte) => byte + 1)))
    },
  })
  const port = await listen()
  /** The first answer of the socket, or the status of the refusal. */
  const connect = (headers: Record<string, string>, protocols: string[] = bridgeProtocols(token)) =>
    new Promise<Uint8Array | number>((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/bridge`, protocols, { headers })
      onTestFinished(() => socket.terminate())
      socket.on('open', () => socket.send(new Uint8Array([1, 2])))
      socket.on('message', (data: Buffer, isBinary) =>
        isBinary ? resolve(new Uint8Array(data)) : reject(data),
      )
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
      socket.on('error', reject)
    })
  return { connect, inject, connections, origin: `http://127.0.0.1:${port}` }
}

describe('the bridge socket', () => {
  it('carries bytes for a page of the station, with the token that its browser keeps', async () => {
    const { connect, connections, origin } = await setUp()
    expect(await connect({ origin })).toEqual(new Uint8Array([2, 3]))
    expect(connections[0]).toMatchObject({ sessionToken: token })
    expect(connections[0]?.origin).toMatchObject({ via: 'bridge', address: '127.0.0.1' })
  })

  it('refuses a foreign page, a program without an origin, and a missing or guessable token', async () => {
    const { connect, connections, origin } = await setUp()
    expect(await connect({ origin: 'http://evil.example' })).toBe(403)
    expect(await connect({ origin: 'http://127.0.0.1:3000' })).toBe(403)
    // A page of the same name and port over TLS would be of another server.
    expect(await connect({ origin: origin.replace('http:', 'https:') })).toBe(403)
    expect(await connect({})).toBe(403)
    expect(await connect({ origin }, [])).toBe(403)
    expect(await connect({ origin }, ['centerline'])).toBe(403)
    expect(await connect({ origin }, bridgeProtocols('window'))).toBe(403)
    expect(await connect({ origin, host: 'evil.example' })).toBe(421)
    expect(connections).toHaveLength(0)
  })

  it('takes no token from a cookie: a browser sends cookies to every port of a host', async () => {
    const { connect, origin } = await setUp()
    expect(await connect({ origin, cookie: `centerline_session=${token}` }, [])).toBe(403)
  })

  it('refuses another machine without TLS (a sign-in read off the plant network)', async () => {
    const { inject, origin } = await setUp()
    const from = async (remoteAddress: string) => {
      const headers = {
        origin,
        'sec-websocket-protocol': bridgeProtocols(token).join(', '),
        host: new URL(origin).host,
      }
      return (await inject({ url: '/bridge', remoteAddress, headers })).statusCode
    }
    expect(await from('192.168.1.5')).toBe(403)
    expect(await from('127.0.0.1')).not.toBe(403)
  })
})
