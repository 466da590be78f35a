import { beforeEach, describe, expect, it } from 'vitest'
import type { BridgeClient } from '../../src/bridge/bridgeClient.ts'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import type { Caller } from '../../src/contract/caller.ts'
import { ContractError } from '../../src/contract/errors.ts'
import { type OperationName, operations } from '../../src/contract/operations.ts'
import { type StreamName, streams } from '../../src/contract/streams.ts'
import { authorize } from '../../src/station/authorize.ts'
import { testStation } from '../support/testStation.ts'
import { origin } from './bridgeSession.ts'

const master: Caller = { kind: 'master', origin }
const names = Object.keys(operations) as OperationName[]
const views = Object.keys(streams) as StreamName[]
/** What no schema of an operation takes; the last is of the right kind and has a field too many. */
const garbage: readonly unknown[] = ['x', 7, null, [], [[]], { '': null, unknown_field: { $gt: '' } }]

/** Requests of one page that wait together; the bridge refuses more than some hundred. */
const atOnce = 100

const unforeseen: unknown[] = []
beforeEach(() => void unforeseen.splice(0))

/** The real bridge before the real station, for a window at which `caller` is, or nobody. */
const bridgeFor = (caller?: Caller): BridgeClient => {
  const [page, host] = memoryPorts()
  const session = testStation().station.openSession(origin)
  const here = caller === undefined ? session : { ...session, caller: () => caller }
  serveBridge(host, here, authorize, (error) => void unforeseen.push(error))
  return connectBridge(page)
}

const codeOf = (error: unknown): string => (error instanceof ContractError ? error.code : String(error))

const called = (bridge: BridgeClient, name: OperationName, input: unknown): Promise<string> =>
  bridge.call(name, input as never).then(() => 'answered', codeOf)

const opened = (bridge: BridgeClient, name: StreamName, input: unknown): Promise<string> =>
  new Promise((resolve) => {
    const view = bridge.open(name, input as never, {
      onSnapshot: () => resolve('answered'),
      onDelta: () => undefined,
      onError: (error) => resolve(codeOf(error)),
    })
    void view
  })

describe('every operation of the bridge', () => {
  it('refuses what its schema does not take: a handler would work with it', async () => {
    const bridge = bridgeFor(master)
    for (const input of garbage) {
      for (let i = 0; i < names.length; i += atOnce) {
        const asked = names.slice(i, i + atOnce)
        const outcomes = await Promise.all(
          asked.map(async (name) => [name, input, await called(bridge, name, input)]),
        )
        expect(outcomes).toEqual(asked.map((name) => [name, input, 'VALIDATION_ERROR']))
      }
    }
    expect(unforeseen).toEqual([])
  })

  it('refuses nobody-knows-who before it looks at the input, unless it is public', async () => {
    const bridge = bridgeFor()
    for (const name of names.filter((one) => operations[one].permission !== 'public')) {
      expect([name, await called(bridge, name, 'x')]).toEqual([name, 'UNAUTHORIZED'])
    }
    expect(unforeseen).toEqual([])
  })

  it('is public only where somebody decided so: this list is to be read when it grows', () => {
    expect(names.filter((name) => operations[name].permission === 'public').sort()).toMatchInlineSnapshot(`
      [
        "auth.login",
        "auth.logout",
        "auth.refresh",
        "network.certificate",
        "piece.get",
        "session.current",
        "session.lock",
        "session.people",
        "session.signIn",
        "session.signInByBadge",
        "session.signOut",
        "session.stay",
        "session.unlock",
        "setup.create",
        "setup.status",
        "wall.leave",
      ]
    `)
  })
})

describe('every live view of the bridge', () => {
  it('refuses what its schema does not take', async () => {
    const bridge = bridgeFor(master)
    for (const name of views) {
      for (const input of garbage) {
        expect([name, input, await opened(bridge, name, input)]).toEqual([name, input, 'VALIDATION_ERROR'])
      }
    }
    expect(unforeseen).toEqual([])
  })

  it('refuses nobody-knows-who', async () => {
    const bridge = bridgeFor()
    for (const name of views) {
      expect([name, await opened(bridge, name, {})]).toEqual([name, 'UNAUTHORIZED'])
    }
  })
})
