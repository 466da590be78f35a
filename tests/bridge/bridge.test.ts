import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { decodeHostFrame, encodeFrame } from '../../src/bridge/codec.ts'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import { messagePort } from '../../src/bridge/messagePort.ts'
import type { Port } from '../../src/bridge/port.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import { openWebSocketPort, webSocketPort } from '../../src/bridge/webSocketPort.ts'
import type { Caller } from '../../src/contract/caller.ts'
import { ContractError } from '../../src/contract/errors.ts'
import type { HostFrame } from '../../src/contract/frame.ts'
import { nobodySignedIn } from '../../src/contract/session.ts'
import { authorize } from '../../src/station/authorize.ts'
import { anonymous, emptyBoard, gate, person, sessionOf } from './bridgeSession.ts'

const ending: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

const socketPorts = async (): Promise<[Port, Port]> => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const accepted = gate<Port>()
  server.on('connection', (socket) => accepted.open(webSocketPort(socket)))
  const page = await openWebSocketPort(new WebSocket(`ws://127.0.0.1:${port}`))
  ending.push(() => new Promise((resolve) => server.close(() => resolve())))
  for (const socket of server.clients) ending.push(() => socket.terminate())
  return [page, await accepted.opened]
}

const channelPorts = async (): Promise<[Port, Port]> => {
  const { port1, port2 } = new MessageChannel()
  return [messagePort(port1), messagePort(port2)]
}

const transports = [
  ['memory', async () => memoryPorts()],
  ['a MessageChannel of Node', channelPorts],
  ['a real WebSocket', socketPorts],
] as const

describe.each(transports)('the bridge over %s', (_name, makePorts) => {
  const ports = async () => {
    const [page, host] = await makePorts()
    ending.push(() => page.close())
    return { page, host }
  }

  it('answers a call with what the handler returned, columns as columns', async () => {
    const { page, host } = await ports()
    const columns = new Float64Array([74.03, Number.NaN, -0.5])
    serveBridge(
      host,
      sessionOf({ 'histogram.get': (_caller, input) => ({ input, columns }) as never }),
      authorize,
    )
    expect(await connectBridge(page).call('histogram.get', { characteristic_id: 7 })).toStrictEqual({
      input: { characteristic_id: 7 },
      columns,
    })
  })

  it('feeds a live view in order, deltas that came before the snapshot after it', async () => {
    const { page, host } = await ports()
    let push: (delta: { tiles: []; removed: number[] }) => void = () => undefined
    const session = sessionOf(
      {},
      {
        'board.live': (_caller, _input, pushTo) => {
          push = pushTo
          pushTo({ tiles: [], removed: [1] })
          return { snapshot: emptyBoard, close: () => undefined }
        },
      },
    )
    serveBridge(host, session, authorize)
    const seen: unknown[] = []
    const all = gate()
    connectBridge(page).open(
      'board.live',
      {},
      {
        onSnapshot: (snapshot) => {
          seen.push(snapshot.status.station_name)
          push({ tiles: [], removed: [2] })
        },
        onDelta: ({ removed }) => {
          seen.push(...removed)
          if (removed[0] === 2) all.open()
        },
        onError: all.fail,
      },
    )
    await all.opened
    expect(seen).toEqual(['Line 1', 1, 2])
  })

  it('ends live views when the page goes away (they were fed for ever)', async () => {
    const { page, host } = await ports()
    const ended = gate()
    const session = sessionOf(
      {},
      { 'board.live': () => ({ snapshot: emptyBoard, close: () => ended.open() }) },
    )
    serveBridge(host, session, authorize)
    connectBridge(page).open(
      'board.live',
      {},
      {
        onSnapshot: () => page.close(),
        onDelta: () => undefined,
        onError: () => undefined,
      },
    )
    await ended.opened
  })

  it('tells waiting calls and live views when the host goes away (the page waited for ever)', async () => {
    const { page, host } = await ports()
    const called = gate()
    const session = sessionOf(
      { 'board.get': () => new Promise<never>(() => called.open()) },
      { 'board.live': () => ({ snapshot: emptyBoard, close: () => undefined }) },
    )
    serveBridge(host, session, authorize)
    const bridge = connectBridge(page)
    const viewed = gate()
    const failed = gate<ContractError>()
    bridge.open(
      'board.live',
      {},
      {
        onSnapshot: () => viewed.open(),
        onDelta: () => undefined,
        onError: failed.open,
      },
    )
    const waiting = expect(bridge.call('board.get', {})).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    })
    await Promise.all([called.opened, viewed.opened])
    host.close()
    await waiting
    expect((await failed.opened).message).toMatch(/^The station is not answering/)
    await expect(bridge.call('board.get', {})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  })

  it('closes the port on bytes that are no frame, and does not crash', async () => {
    const { page, host } = await ports()
    serveBridge(host, sessionOf({}), authorize)
    const closed = gate<string | null>()
    host.onClose(closed.open)
    page.onMessage(() => undefined)
    page.send(new Uint8Array([0xdd, 0xff, 0xff, 0xff, 0xff]))
    expect(await closed.opened).toBe('A message could not be read.')
  })
})

describe('the bridge', () => {
  const connect = (
    ...[session, report]: [Parameters<typeof serveBridge>[1], Parameters<typeof serveBridge>[3]?]
  ) => {
    const [page, host] = memoryPorts()
    serveBridge(host, session, authorize, report)
    ending.push(() => page.close())
    return connectBridge(page)
  }

  it('tells every fault of an input, and does not call the handler', async () => {
    const bridge = connect(sessionOf({}))
    const call = bridge.call('chart.get', { characteristic_id: -1, last: 0 })
    await expect(call).rejects.toBeInstanceOf(ContractError)
    await expect(call).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'characteristic_id' }, { field: 'last' }],
    })
  })

  it('checks the permission before it looks at the input (a stranger could probe the validation)', async () => {
    const bridge = connect(sessionOf({}, {}, () => anonymous))
    await expect(bridge.call('chart.get', { characteristic_id: -1 })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    const failed = gate<ContractError>()
    bridge.open(
      'board.live',
      {},
      { onSnapshot: () => undefined, onDelta: () => undefined, onError: failed.open },
    )
    expect((await failed.opened).code).toBe('UNAUTHORIZED')
  })

  it('tells whoever records refusals of each error, with who asked for what (refusals at a window went unseen)', async () => {
    const told: unknown[] = []
    const viewer = { ...person(1), role: 'OPERATOR_DATAENTRY' } as ReturnType<typeof person>
    const session = {
      ...sessionOf({}, {}, () => viewer),
      refused: (...of: unknown[]) => void told.push(of),
    }
    const bridge = connect(session)
    await expect(bridge.call('characteristic.delete', { characteristic_id: 7 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const view = gate<ContractError>()
    bridge.open('audit.follow', {}, { onSnapshot: () => {}, onDelta: () => {}, onError: view.open })
    expect((await view.opened).code).toBe('FORBIDDEN')
    expect(told).toMatchObject([
      [{ userId: 1 }, 'characteristic.delete', { characteristic_id: 7 }, { code: 'FORBIDDEN' }],
      [{ userId: 1 }, 'audit.follow', {}, { code: 'FORBIDDEN' }],
    ])
  })

  it('keeps the detail of an unforeseen error from the page, and reports it', async () => {
    const reported: unknown[] = []
    const fault = new Error('SQLITE_CORRUPT at /home/secret/station.db')
    const bridge = connect(
      sessionOf({
        'board.get': () => {
          throw fault
        },
      }),
      (error, name) => reported.push(name, error),
    )
    const call = bridge.call('board.get', {})
    await expect(call).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR', details: [] })
    await expect(call).rejects.not.toThrow(/secret|SQLITE/)
    expect(reported).toEqual(['board.get', fault])
  })

  it('reports an output that cannot travel, instead of leaving the page waiting', async () => {
    const reported: unknown[] = []
    const ended = gate()
    const bridge = connect(
      sessionOf(
        { 'board.get': () => ({ status: () => 1 }) as never },
        { 'board.live': () => ({ snapshot: 10n as never, close: () => ended.open() }) },
      ),
      (_error, name) => reported.push(name),
    )
    await expect(bridge.call('board.get', {})).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    bridge.open(
      'board.live',
      {},
      { onSnapshot: () => undefined, onDelta: () => undefined, onError: () => undefined },
    )
    await ended.opened
    expect(reported).toEqual(['board.get', 'board.live'])
  })

  it.each(['constructor', 'toString', '__proto__', 'no.such'])('knows no operation "%s"', async (name) => {
    const bridge = connect(sessionOf({}))
    await expect(bridge.call(name as 'board.get', {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('refuses a message over 16 MB on the side of the page, with the port left open', async () => {
    const bridge = connect(sessionOf({ 'session.current': () => nobodySignedIn }))
    const huge = { username: 'a', password: 'x'.repeat(17 * 1024 * 1024) }
    await expect(bridge.call('session.signIn', huge)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    expect(await bridge.call('session.current', {})).toEqual(nobodySignedIn)
  })

  it('closes the port of a page that sends more than 16 MB', async () => {
    const [page, host] = memoryPorts()
    serveBridge(host, sessionOf({}), authorize)
    const closed = gate<string | null>()
    host.onClose(closed.open)
    page.send(new Uint8Array(16 * 1024 * 1024 + 1))
    expect(await closed.opened).toBe('A message was larger than 16 MB.')
  })

  // Would catch a stranger on the network who keeps the station busy with unpacking.
  it('closes the port of a page that sends more than 64 KB while nobody is signed in, and takes it from a person', async () => {
    const big = encodeFrame({ kind: 'call', call: 1, name: 'x'.repeat(65 * 1024), input: {} })
    const [page, host] = memoryPorts()
    let caller: Caller = person(1)
    serveBridge(
      host,
      sessionOf({}, {}, () => caller),
      authorize,
    )
    const answered = gate<HostFrame>()
    page.onMessage((bytes) => answered.open(decodeHostFrame(bytes)))
    page.send(big)
    expect(await answered.opened).toMatchObject({ kind: 'error', error: { code: 'NOT_FOUND' } })
    const closed = gate<string | null>()
    host.onClose(closed.open)
    caller = anonymous
    page.send(big)
    expect(await closed.opened).toBe('A message was larger than 64 KB, and nobody is signed in.')
  })

  it('gives up on a call after its time, and ignores the late reply', async () => {
    const late = gate<never>()
    const [page, host] = memoryPorts()
    serveBridge(host, sessionOf({ 'board.get': () => late.opened }), authorize)
    const bridge = connectBridge(page, { timeout: 1 })
    await expect(bridge.call('board.get', {})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    late.open(undefined as never)
    page.close()
  })

  it('refuses the call beyond 256 unanswered ones, and answers again when they are done', async () => {
    const held = gate()
    const bridge = connect(
      sessionOf({
        'session.current': async () => {
          await held.opened
          return nobodySignedIn
        },
      }),
    )
    const waiting = Array.from({ length: 256 }, () => bridge.call('session.current', {}))
    await expect(bridge.call('session.current', {})).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
    held.open()
    expect(await Promise.all(waiting)).toHaveLength(256)
    expect(await bridge.call('session.current', {})).toEqual(nobodySignedIn)
  })

  it('authorises each call for whoever is signed in at that moment', async () => {
    let caller = anonymous
    const bridge = connect(sessionOf({ 'board.get': () => emptyBoard }, {}, () => caller))
    await expect(bridge.call('board.get', {})).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    caller = person(1)
    expect(await bridge.call('board.get', {})).toEqual(emptyBoard)
  })
})
