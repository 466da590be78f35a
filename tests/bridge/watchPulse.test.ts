import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import type { Port } from '../../src/bridge/port.ts'
import { type BridgeState, reconnectingBridge } from '../../src/bridge/reconnectingBridge.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import { nobodySignedIn } from '../../src/contract/session.ts'
import { authorize } from '../../src/station/authorize.ts'
import { sessionOf } from './bridgeSession.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page and a station that can be made to hang: what is sent to it meanwhile waits, as behind a stopped process. */
const hangingStation = async () => {
  const waiting: (() => void)[] = []
  let hangs = false
  const states: BridgeState[] = []
  let ports = 0
  const openPort = async (): Promise<Port> => {
    ports += 1
    const [page, far] = memoryPorts()
    const behind: Port = {
      ...far,
      onMessage: (listener) =>
        far.onMessage((bytes) => (hangs ? void waiting.push(() => listener(bytes)) : listener(bytes))),
    }
    serveBridge(behind, sessionOf({ 'session.current': () => nobodySignedIn }), authorize)
    return page
  }
  const bridge = reconnectingBridge(openPort, (state) => states.push(state))
  await bridge.call('session.current', {})
  return {
    bridge,
    states,
    ports: () => ports,
    hang: () => {
      hangs = true
    },
    goOn: () => {
      hangs = false
      for (const deliver of waiting.splice(0)) deliver()
    },
  }
}

it('says within 6 s that a station is lost which hangs with its connection open (the page went on as if all was well)', async () => {
  const { states, hang } = await hangingStation()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(states).toEqual(['connecting', 'open'])
  hang()
  await vi.advanceTimersByTimeAsync(6000)
  expect(states).toEqual(['connecting', 'open', 'lost'])
})

it('is open again with the first sign of life, on the same port, with the call that waited answered', async () => {
  const { bridge, states, ports, hang, goOn } = await hangingStation()
  hang()
  const call = bridge.call('session.current', {})
  await vi.advanceTimersByTimeAsync(20_000)
  goOn()
  expect(await call).toEqual(nobodySignedIn)
  expect(states).toEqual(['connecting', 'open', 'lost', 'open'])
  expect(ports()).toBe(1)
})

it('asks for no more signs of life once it is closed (a closed page kept a timer for ever)', async () => {
  const { bridge } = await hangingStation()
  bridge.close()
  expect(vi.getTimerCount()).toBe(0)
})
