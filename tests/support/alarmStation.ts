import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Caller } from '../../src/contract/caller.ts'
import type { InputOf, OperationName, OutputOf, ParsedInputOf } from '../../src/contract/operations.ts'
import { operations } from '../../src/contract/operations.ts'
import { stationCaller } from '../../src/station/actor.ts'
import type { Delivery } from '../../src/station/alarms/delivery.ts'
import { createStation } from '../../src/station/createStation.ts'
import { secretsInMemory } from '../../src/station/secretStore.ts'
import { start } from './ingestCore.ts'
import { openWithoutWaiting } from './openWithoutWaiting.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const minuteMs = 60_000

type Called = Exclude<OperationName, `session.${string}`>

/** A station whose clock stands still until the test moves it, and that can be started again on what it stored. */
export const alarmStation = (delivery?: Delivery) => {
  const databaseFile = join(temporaryFolder(), 'centerline.db')
  const { db, close } = openWithoutWaiting(databaseFile)
  onTestFinished(close)
  const secrets = secretsInMemory()
  const logged: unknown[] = []
  const note = (fields: object, message: string): void => void logged.push({ fields, message })
  const runs = new Set<() => void>()
  let now = start + 86_400_000

  const open = () =>
    createStation({
      db,
      databaseFile,
      version: '0.1.0',
      masterKeyDigest: '0'.repeat(64),
      log: { info: note, warn: note, error: note },
      secrets,
      demo: {
        start: () => Promise.reject(new Error('no demo here')),
        stop: () => Promise.resolve(),
        running: () => false,
      },
      now: () => now,
      repeat: (run) => {
        runs.add(run)
        return () => void runs.delete(run)
      },
      ...(delivery === undefined ? {} : { delivery }),
    })
  let station = open()
  onTestFinished(() => station.close())

  const as = async <Name extends Called>(
    caller: Caller,
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> =>
    station.handlers[name](caller, operations[name].input.parse(input) as ParsedInputOf<Name>)
  const call = <Name extends Called>(name: Name, input: InputOf<Name>) => as(stationCaller, name, input)
  /** What the station does by the clock, now. */
  const look = (): void => {
    for (const run of runs) run()
  }

  return {
    db,
    secrets,
    logged,
    as,
    call,
    look,
    station: () => station,
    /** Moves the clock and lets the station look at it. */
    advance: (minutes: number): void => {
      now += minutes * minuteMs
      look()
    },
    /** @param between what happens to the database meanwhile */
    restart: async (between = (): void => {}): Promise<void> => {
      await station.close()
      between()
      station = open()
    },
    /** A characteristic with limits 10 ± 3. */
    create: async (input: Partial<InputOf<'characteristic.create'>> = {}): Promise<number> => {
      const { id } = await call('characteristic.create', {
        ...{ code: 'BORE', name: 'Bore', unit: 'mm', decimals: 2, chart_type: 'i_mr', subgroup_size: 1 },
        ...input,
      })
      const revision = { method: 'given', center_line: 10, sigma: 1 } as const
      await call('limits.revise', { characteristic_id: id, revision })
      return id
    },
    /** One subgroup, measured now. */
    send: async (id: number, value: number) => {
      now += 1
      return (await call('sample.submit', { characteristic_id: id, measurements: [value] })).sample
    },
    open: async (id?: number) =>
      (
        await call('violation.list', {
          status: 'open',
          ...(id === undefined ? {} : { characteristic_id: id }),
        })
      ).results,
  }
}

export const said = { cause_code: 'TOOL_WEAR', action_code: 'ADJUST' } as const
