import type { Caller } from '../../contract/caller.ts'
import type { Characteristic } from '../../contract/characteristic.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Log, StationHandlers } from '../../station/station.ts'
import type { Demo } from '../../station/stationOptions.ts'
import { createGauge, type Gauge, readingOf } from './gauge.ts'
import { type DemoLine, demoLines } from './lines.ts'

const SECOND = 1000
const description = 'Simulated gauge'

/** What the demo asks of the host, which is there only after the demo was made. */
export interface DemoDeps {
  readonly handlers: () => StationHandlers
  /** Where the local port answers; null while it is closed. */
  readonly address: () => string | null
  readonly log: Log
  readonly now: () => number
}

interface RunningLine {
  readonly line: DemoLine
  next: number
}

/** The characteristic of a line, made where it is missing. */
const ensure = async (handlers: StationHandlers, caller: Caller, line: DemoLine): Promise<Characteristic> => {
  const all = await handlers['characteristic.list'](caller, {})
  const known = all.find(({ code }) => code === line.characteristic.code)
  return known ?? (await handlers['characteristic.create'](caller, line.characteristic))
}

/** A new key for the gauge, for these characteristics only; one that an earlier run left is revoked. */
const issueKey = async (handlers: StationHandlers, caller: Caller, characteristics: number[]) => {
  for (const key of await handlers['apiKey.list'](caller, {})) {
    if (key.description === description) await handlers['apiKey.revoke'](caller, { id: key.id })
  }
  return await handlers['apiKey.create'](caller, {
    description,
    permissions: {
      characteristics,
      'samples.create': true,
      'samples.update': false,
      'samples.delete': false,
    },
    rate_limit_per_minute: null,
  })
}

/** The baseline as one quick batch with times in the past, for a chart that is not empty when it is first seen. */
const backfill = async (gauge: Gauge, line: DemoLine, now: number): Promise<number> => {
  const { code, baseline_subgroups: count = 25 } = line.characteristic
  const step = line.every * SECOND
  const readings = line.subgroups
    .slice(0, count)
    .map((read, index) => readingOf(code, read, now - (count - index) * step))
  await gauge.post(readings)
  return readings.length
}

/**
 * The simulated gauge: real published subgroups, posted over HTTP to the local port with a key of its own, as any gauge
 * would.
 */
export const createDemo = (deps: DemoDeps): Demo => {
  let stopTicking: (() => Promise<void>) | null = null

  const tickThrough = (gauge: Gauge, lines: readonly RunningLine[]) => {
    let second = 0
    let posting: Promise<void> = Promise.resolve()
    let busy = false
    let failing = false
    const failed = (error: unknown) => {
      // Once, not each second: a revoked key would fill the log.
      if (!failing) deps.log.warn({ err: error }, 'The simulated gauge cannot post; it goes on trying.')
      failing = true
    }
    const postDue = async () => {
      for (const running of lines) {
        const { line } = running
        if (second % line.every !== 0) continue
        const read = line.subgroups[running.next % line.subgroups.length]
        if (read === undefined) continue
        await gauge.post([readingOf(line.characteristic.code, read, deps.now())])
        running.next += 1
      }
    }
    const timer = setInterval(() => {
      if (busy) return
      busy = true
      posting = postDue()
        .then(() => {
          failing = false
        }, failed)
        .finally(() => {
          second += 1
          busy = false
        })
    }, SECOND)
    return async () => {
      clearInterval(timer)
      await posting
    }
  }

  const start = async (caller: Caller) => {
    const address = deps.address()
    if (address === null) {
      throw new ContractError(
        'SERVICE_UNAVAILABLE',
        'The simulated gauge posts to the local port, which is closed. Open the port first.',
      )
    }
    const handlers = deps.handlers()
    const characteristics: Characteristic[] = []
    for (const line of demoLines) characteristics.push(await ensure(handlers, caller, line))
    const shown = characteristics[0]?.id ?? 0
    if (stopTicking !== null) return { characteristic_id: shown }

    const key = await issueKey(
      handlers,
      caller,
      characteristics.map(({ id }) => id),
    )
    const gauge = createGauge(address, key.plaintext_key)
    const lines: RunningLine[] = []
    for (const [index, line] of demoLines.entries()) {
      const stored = characteristics[index]?.subgroups ?? 0
      lines.push({ line, next: stored > 0 ? stored : await backfill(gauge, line, deps.now()) })
    }
    stopTicking = tickThrough(gauge, lines)
    return { characteristic_id: shown }
  }

  return {
    start,
    stop: async () => {
      const stop = stopTicking
      stopTicking = null
      await stop?.()
    },
    running: () => stopTicking !== null,
  }
}
