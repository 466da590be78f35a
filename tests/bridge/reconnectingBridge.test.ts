import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import type { Port } from '../../src/bridge/port.ts'
import { reconnectingBridge } from '../../src/bridge/reconnectingBridge.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import { nobodySignedIn } from '../../src/contract/session.ts'
import { authorize } from '../../src/station/authorize.ts'
import { emptyBoard, gate, sessionOf } from './bridgeSession.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A station that can be switched off and on, with the time of each attempt to reach it. */
const station = () => {
  let on = true
  let host: Port | null = null
  const attempts: number[] = []
  const session = sessionOf(
    { 'session.current': () => nobodySignedIn },
    { 'board.live': () => ({ snapshot: emptyBoard, close: () => undefined }) },
  )
  return {
    attempts,
    switchOff: () => {
      on = false
      host?.close()
    },
    switchOn: () => {
      on = true
    },
    openPort: async () => {
      attempts.push(Date.now())
      if (!on) throw new Error('connection refused')
      const [page, far] = memoryPorts()
      host = far
      serveBridge(far, session, authorize)
      return page
    },
  }
}

describe('the reconnecting bridge', () => {
  it('lets calls before the first connection wait for it (the first screen failed at random)', async () => {
    const bridge = reconnectingBridge(station().openPort, () => undefined)
    expect(await bridge.call('session.current', {})).toEqual(nobodySignedIn)
  })

  it('opens live views again after a loss, without telling them of an error', async () => {
    const { openPort, switchOff, switchOn } = station()
    const states: string[] = []
    const bridge = reconnectingBridge(openPort, (state) => states.push(state))
    let shown = gate()
    const errors: unknown[] = []
    bridge.open(
      'board.live',
      {},
      {
        onSnapshot: () => shown.open(),
        onDelta: () => undefined,
        onError: (error) => errors.push(error),
      },
    )
    await shown.opened
    switchOff()
    shown = gate()
    switchOn()
    await vi.advanceTimersByTimeAsync(250)
    await shown.opened
    expect(errors).toEqual([])
    expect(states).toEqual(['connecting', 'open', 'lost', 'connecting', 'open'])
  })

  it('fails calls at once while the connection is lost', async () => {
    const { openPort, switchOff } = station()
    const bridge = reconnectingBridge(openPort, () => undefined)
    await bridge.call('session.current', {})
    switchOff()
    await expect(bridge.call('session.current', {})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  })

  it('waits 250 ms, then twice as long each time, at most 5 s (it hammered a station that was starting)', async () => {
    const { openPort, switchOff, attempts } = station()
    switchOff()
    reconnectingBridge(openPort, () => undefined)
    await vi.advanceTimersByTimeAsync(20_000)
    const waits = attempts.slice(1).map((at, n) => at - (attempts[n] ?? 0))
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000])
  })

  it('does not open again a live view that was closed while the connection was lost', async () => {
    const { openPort, switchOff, switchOn } = station()
    const bridge = reconnectingBridge(openPort, () => undefined)
    let snapshots = 0
    const first = gate()
    const view = bridge.open(
      'board.live',
      {},
      {
        onSnapshot: () => {
          snapshots += 1
          first.open()
        },
        onDelta: () => undefined,
        onError: () => undefined,
      },
    )
    await first.opened
    switchOff()
    view.close()
    switchOn()
    await vi.advanceTimersByTimeAsync(250)
    await bridge.call('session.current', {})
    expect(snapshots).toBe(1)
  })

  it('stops trying once it is closed', async () => {
    const { openPort, switchOff, attempts } = station()
    switchOff()
    const bridge = reconnectingBridge(openPort, () => undefined)
    await vi.advanceTimersByTimeAsync(100)
    bridge.close()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(attempts).toHaveLength(1)
  })
})
