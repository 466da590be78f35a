import type { BridgeSession } from '../../src/bridge/serveBridge.ts'
import type { Caller, Origin } from '../../src/contract/caller.ts'
import type { Handlers, StreamHandlers } from '../../src/contract/handlers.ts'
import type { Board } from '../../src/contract/station.ts'

export const origin: Origin = { via: 'bridge', address: 'test', userAgent: null }

export const anonymous: Caller = { kind: 'anonymous', origin }

export const person = (userId: number): Caller => ({
  kind: 'user',
  userId,
  username: `person${userId}`,
  role: 'ADMIN',
  clientId: null,
  origin,
})

export const emptyBoard: Board = {
  status: {
    station_name: 'Line 1',
    version: '0.1.0',
    address: null,
    port_problem: null,
    network_address: null,
    samples_per_minute: 0,
    open_violations: 0,
    open_group_signals: 0,
    shelved_alarms: 0,
    demo: false,
    clock_warning: null,
  },
  tiles: [],
  groups: [],
}

const absent = (kind: string) => ({
  get: (_target: object, name: string | symbol) => () => {
    throw new Error(`this test has no ${kind} ${String(name)}`)
  },
})

/** A session that has only the handlers which a test gives it. */
export const sessionOf = (
  handlers: Partial<Handlers>,
  streams: Partial<StreamHandlers> = {},
  caller: () => Caller = () => person(1),
): BridgeSession => ({
  handlers: Object.setPrototypeOf({ ...handlers }, new Proxy({}, absent('handler'))) as Handlers,
  streams: Object.setPrototypeOf({ ...streams }, new Proxy({}, absent('stream'))) as StreamHandlers,
  caller,
})

/** A promise with its ends, to hold a handler where a test wants it. */
export const gate = <T = void>() => {
  let open: (value: T) => void = () => undefined
  let fail: (error: unknown) => void = () => undefined
  const opened = new Promise<T>((resolve, reject) => {
    open = resolve
    fail = reject
  })
  return { opened, open, fail }
}
