import { describe, expect, it } from 'vitest'
import type { StreamListener } from '../../src/bridge/bridgeClient.ts'
import { decodeClientFrame, encodeFrame } from '../../src/bridge/codec.ts'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import type { Caller } from '../../src/contract/caller.ts'
import type { ContractError } from '../../src/contract/errors.ts'
import type { ClientFrame } from '../../src/contract/frame.ts'
import type { OpenStream } from '../../src/contract/handlers.ts'
import { nobodySignedIn } from '../../src/contract/session.ts'
import type { Board } from '../../src/contract/station.ts'
import { authorize } from '../../src/station/authorize.ts'
import { anonymous, emptyBoard, gate, person, sessionOf } from './bridgeSession.ts'

type Push = (delta: { tiles: []; removed: number[] }) => void

const quiet: StreamListener<'board.live'> = {
  onSnapshot: () => undefined,
  onDelta: () => undefined,
  onError: () => undefined,
}

const served = (caller: () => Caller = () => person(1), queued: () => number = () => 0) => {
  const [page, host] = memoryPorts()
  const pushes: Push[] = []
  let ends = 0
  const session = sessionOf(
    { 'session.current': () => nobodySignedIn },
    {
      'board.live': (_caller, _input, push) => {
        pushes.push(push)
        return {
          snapshot: emptyBoard,
          close: () => {
            ends += 1
          },
        }
      },
    },
    caller,
  )
  const stop = serveBridge({ ...host, queued }, session, authorize)
  return { page, pushes, stop, ends: () => ends, bridge: connectBridge(page) }
}

describe('a live view', () => {
  it('is opened again after a gap, and the old one is closed (a chart with a hole looked complete)', async () => {
    const [page, host] = memoryPorts()
    const asked: ClientFrame[] = []
    host.onMessage((bytes) => {
      const frame = decodeClientFrame(bytes)
      asked.push(frame)
      if (frame.kind !== 'open') return
      host.send(encodeFrame({ kind: 'snapshot', call: frame.call, seq: 0, data: emptyBoard }))
      host.send(encodeFrame({ kind: 'delta', call: frame.call, seq: 1, data: frame.call }))
      if (frame.call === 1) host.send(encodeFrame({ kind: 'delta', call: 1, seq: 3, data: 'after the gap' }))
    })
    const seen: unknown[] = []
    const again = gate()
    connectBridge(page).open(
      'board.live',
      {},
      {
        ...quiet,
        onSnapshot: () => seen.push('snapshot'),
        onDelta: (delta) => {
          seen.push(delta)
          if (seen.length === 4) again.open()
        },
      },
    )
    await again.opened
    expect(seen).toEqual(['snapshot', 1, 'snapshot', 2])
    expect(asked.map(({ kind, call }) => `${kind} ${call}`)).toEqual(['open 1', 'close 1', 'open 2'])
  })

  it('leaves out deltas for a page that does not read, which then sees the gap', async () => {
    let queued = 0
    const { bridge, pushes } = served(undefined, () => queued)
    const first = gate()
    const second = gate()
    let snapshots = 0
    bridge.open(
      'board.live',
      {},
      {
        ...quiet,
        onSnapshot: () => {
          snapshots += 1
          if (snapshots === 1) first.open()
          else second.open()
        },
      },
    )
    await first.opened
    queued = 100_000_000
    pushes[0]?.({ tiles: [], removed: [1] })
    queued = 0
    pushes[0]?.({ tiles: [], removed: [2] })
    await second.opened
  })

  it('is closed on the host when the page closes it, once (it was closed twice)', async () => {
    const { bridge, stop, ends } = served()
    const shown = gate()
    const view = bridge.open('board.live', {}, { ...quiet, onSnapshot: () => shown.open() })
    await shown.opened
    view.close()
    view.close()
    await bridge.call('session.current', {})
    expect(ends()).toBe(1)
    stop()
    expect(ends()).toBe(1)
  })

  it('that is closed while it is being opened is closed afterwards, and shows nothing (a leak)', async () => {
    const [page, host] = memoryPorts()
    const opening = gate()
    const opened = gate<OpenStream<Board>>()
    const ended = gate()
    const session = sessionOf(
      { 'session.current': () => nobodySignedIn },
      {
        'board.live': () => {
          opening.open()
          return opened.opened
        },
      },
    )
    serveBridge(host, session, authorize)
    const bridge = connectBridge(page)
    let snapshots = 0
    const view = bridge.open(
      'board.live',
      {},
      {
        ...quiet,
        onSnapshot: () => {
          snapshots += 1
        },
      },
    )
    await opening.opened
    view.close()
    await bridge.call('session.current', {})
    opened.open({ snapshot: emptyBoard, close: () => ended.open() })
    await ended.opened
    await bridge.call('session.current', {})
    expect(snapshots).toBe(0)
  })

  it('ends when another person signs in, or nobody is (the next one saw what was opened before)', async () => {
    for (const next of [anonymous, person(2)]) {
      let caller: Caller = person(1)
      const { bridge, pushes, ends } = served(() => caller)
      const shown = gate()
      const failed = gate<ContractError>()
      const deltas: unknown[] = []
      bridge.open(
        'board.live',
        {},
        {
          onSnapshot: () => shown.open(),
          onDelta: (delta) => deltas.push(delta),
          onError: failed.open,
        },
      )
      await shown.opened
      caller = next
      pushes[0]?.({ tiles: [], removed: [1] })
      expect((await failed.opened).code).toBe('UNAUTHORIZED')
      expect([deltas.length, ends()]).toEqual([0, 1])
    }
  })

  it('is refused beyond 64 open ones; closing one makes room', async () => {
    const { bridge } = served()
    const views = Array.from({ length: 64 }, () => bridge.open('board.live', {}, quiet))
    const refused = gate<ContractError>()
    bridge.open('board.live', {}, { ...quiet, onError: refused.open })
    expect((await refused.opened).code).toBe('RATE_LIMIT_EXCEEDED')
    views[0]?.close()
    const shown = gate()
    bridge.open('board.live', {}, { ...quiet, onSnapshot: () => shown.open(), onError: shown.fail })
    await shown.opened
  })

  it('opened twice under one number closes the port', async () => {
    const { page } = served()
    const closed = gate<string | null>()
    page.onClose(closed.open)
    for (const _ of [1, 2]) page.send(encodeFrame({ kind: 'open', call: 9, name: 'board.live', input: {} }))
    expect(await closed.opened).toMatch(/opened twice/)
  })
})
