import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BridgeClient } from '../../src/bridge/bridgeClient.ts'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import { ContractError } from '../../src/contract/errors.ts'
import { type OperationName, operations } from '../../src/contract/operations.ts'
import { type StreamName, streams } from '../../src/contract/streams.ts'
import { authorize } from '../../src/station/authorize.ts'
import { testOrigin } from '../support/callers.ts'
import { type CallerName, callerNames, callers } from './callers.ts'
import { codes, secretWord } from './lot.ts'
import { type Answer, runRow, type Transport } from './matrixRun.ts'
import { buildPlant, type OpenPlant, type Plant, windowKey } from './plant.ts'
import { sampleInputs, streamInputs } from './sampleInputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'centerline-matrix-'))
let plant: Plant
beforeAll(async () => {
  plant = await buildPlant(folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const unexpected: unknown[] = []

/** A window as the station opens it; for a key and the master key, which have none, what they may is asked the same way. */
const sessionOf = ({ station }: OpenPlant, who: CallerName) => {
  const { kind } = callers[who]
  if (kind === 'window' || kind === 'badge') return station.openSession(testOrigin, windowKey(who))
  const session = station.openSession(testOrigin)
  const caller = plant.keyCallers[who]
  return caller === undefined ? session : { ...session, caller: () => caller }
}

const text = (value: unknown): string => JSON.stringify(value) ?? ''

const failed = (error: unknown): Answer => {
  if (!(error instanceof ContractError)) throw error
  const { code, message, details } = error
  return { outcome: code, told: text({ code, message, details }) }
}

const calling = async (client: BridgeClient, name: OperationName, input: unknown): Promise<Answer> => {
  try {
    return { outcome: 'ok', told: text(await client.call(name, input as Record<string, never>)) }
  } catch (error) {
    return failed(error)
  }
}

const opening = (client: BridgeClient, name: StreamName, input: unknown): Promise<Answer> =>
  new Promise((resolve) => {
    const view = client.open(name, input as Record<string, never>, {
      onSnapshot: (snapshot) => {
        view.close()
        resolve({ outcome: 'ok', told: text(snapshot) })
      },
      onDelta: () => {},
      onError: (error) => resolve(failed(error)),
    })
  })

const overBridge: Transport = (opened, who, name, input) => {
  const { kind } = callers[who]
  if (name.startsWith('session.') && (kind === 'key' || kind === 'master')) return undefined
  const ask = async (): Promise<Answer> => {
    const [page, host] = memoryPorts()
    const report = (error: unknown) => void unexpected.push({ who, name, error })
    const stop = serveBridge(host, sessionOf(opened, who), authorize, report)
    const client = connectBridge(page)
    try {
      if (name in streams) return await opening(client, name as StreamName, input)
      return await calling(client, name as OperationName, input)
    } finally {
      stop()
    }
  }
  return ask()
}

describe('over the bridge', () => {
  // Would catch an operation or live view that nobody has thought of who may ask it.
  it('every operation and live view of the contract is asked', () => {
    expect(Object.keys(sampleInputs).sort()).toEqual(Object.keys(operations).sort())
    expect(Object.keys(streamInputs).sort()).toEqual(Object.keys(streams).sort())
  })

  // Would catch a handler that does not ask whose an object is, and one that refuses what a role may do.
  it.each([...Object.keys(operations), ...Object.keys(streams)] as (OperationName | StreamName)[])(
    '%s answers each caller what the roles and its client let it, and no more',
    async (name) => {
      expect(await runRow(plant, name, overBridge)).toBeGreaterThan(4)
      expect(unexpected.splice(0)).toEqual([])
    },
    120_000,
  )

  // Would catch a plant that the other rows find nothing foreign in, because there is nothing.
  it('lists tell an administrator of every client', async () => {
    const opened = plant.open()
    const telling: string[] = []
    for (const name of Object.keys(operations) as OperationName[]) {
      if (sampleInputs[name].about !== 'nothing' || operations[name].permission !== 'data.read') continue
      const ask = { plant, lot: plant.lots.own, who: callers.ADMIN, codes: await codes(opened.station) }
      const { told } = (await overBridge(opened, 'ADMIN', name, sampleInputs[name].input(ask))) ?? {}
      if (told?.includes(secretWord)) telling.push(name)
    }
    await opened.close()
    expect(telling).toEqual([
      'characteristic.list',
      'board.get',
      'violation.list',
      'violation.export',
      'violation.pareto',
      'group.list',
      'groupSignal.list',
      'gaugeStudy.list',
      'piece.list',
      'piece.markers',
      'wall.list',
      'serialGauge.list',
      'plan.list',
      'samplingRun.list',
      'handover.get',
      'trace.find',
      'sample.list',
      'sample.export',
    ])
    expect(callerNames.length).toBe(12)
  })
})
