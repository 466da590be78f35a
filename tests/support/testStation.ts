import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CreateCharacteristicInput } from '../../src/contract/characteristic.ts'
import { submitInput } from '../../src/contract/sample.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { createStation } from '../../src/station/createStation.ts'
import type { StationOptions } from '../../src/station/stationOptions.ts'
import { minute } from './ingestCore.ts'
import { openWithoutWaiting } from './openWithoutWaiting.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** A whole station without transports, on a real database that is closed after the test. */
export const testStation = (options: Partial<StationOptions> = {}) => {
  const databaseFile = join(temporaryFolder(), 'centerline.db')
  const { db, close } = openWithoutWaiting(databaseFile)
  onTestFinished(close)
  const station = createStation({
    db,
    databaseFile,
    version: '0.1.0',
    masterKeyDigest: '0'.repeat(64),
    log: silent,
    demo: {
      start: () => Promise.reject(new Error('no demo here')),
      stop: () => Promise.resolve(),
      running: () => false,
    },
    ...options,
  })
  onTestFinished(() => station.close())
  const { handlers } = station
  let sent = 0
  return {
    db,
    station,
    create: async (input: Partial<CreateCharacteristicInput> = {}): Promise<number> => {
      const made = await handlers['characteristic.create'](stationCaller, {
        code: 'C1',
        name: 'Diameter',
        chart_type: 'i_mr',
        subgroup_size: 1,
        ...input,
      })
      return made.id
    },
    give: (id: number, center = 10, sigma = 1) =>
      handlers['limits.revise'](stationCaller, {
        characteristic_id: id,
        revision: { method: 'given', center_line: center, sigma },
      }),
    baseline: (id: number, revision: object = {}) =>
      handlers['limits.revise'](stationCaller, {
        characteristic_id: id,
        revision: { method: 'baseline', ...revision },
      }),
    /** Submits one subgroup; its time is the `at`-th ten minutes, the next unless given. */
    send: async (id: number, values: number[], at?: number) => {
      sent += 1
      const input = { characteristic_id: id, measurements: values, timestamp: minute(at ?? sent) }
      const { sample } = await handlers['sample.submit'](stationCaller, submitInput.parse(input))
      return sample
    },
    violations: async (status?: 'open' | 'acknowledged' | 'withdrawn') =>
      (await handlers['violation.list'](stationCaller, { status, page: 1, limit: 500 })).results,
  }
}

/** Collects what a stream pushes and resolves as soon as that satisfies a condition. */
export const collector = <Delta>() => {
  const deltas: Delta[] = []
  let check = (): void => {}
  return {
    deltas,
    push: (delta: Delta): void => {
      deltas.push(delta)
      check()
    },
    until: (holds: (deltas: readonly Delta[]) => boolean): Promise<void> =>
      new Promise((resolve) => {
        check = () => {
          if (holds(deltas)) resolve()
        }
        check()
      }),
  }
}
