import type { GaugeLine, GaugeReading, GaugeState } from '../../contract/serialGauge.ts'
import { serialGaugeById, serialGauges } from '../../storage/queries/serialGauges.ts'
import { type GaugeOptions, type OpenGauge, openGauge } from './openGauge.ts'

/** As many lines of a gauge as are kept for who looks at it. */
const linesKept = 50

/** So many readings are known to have been taken; older ones nobody asks for any more. */
const claimsKept = 1000

/** What a desk tells as it happens. */
export interface DeskListener {
  readonly changed?: () => void
  readonly reading?: (reading: GaugeReading) => void
  readonly line?: (line: GaugeLine) => void
}

export interface DeskOptions extends Pick<GaugeOptions, 'db' | 'clock' | 'ports' | 'submit'> {
  readonly onProblem: (error: unknown) => void
}

/** All gauges on serial ports, while the station runs. */
export interface GaugeDesk {
  /** Takes up a gauge as it is stored now, or lets it go where it is stored no more. Resolves when its port is free. */
  readonly takeUp: (id: number) => Promise<void>
  /** By name. */
  readonly states: () => readonly GaugeState[]
  /** The last ones of a gauge, the oldest first. */
  readonly lines: (id: number) => readonly GaugeLine[]
  /** Sends bytes to a gauge; false where it is not connected. */
  readonly send: (id: number, bytes: Uint8Array) => Promise<boolean>
  /** Whether a reading is still to be had; whoever asks first gets it. */
  readonly claim: (number: number) => boolean
  /** Forgets the readings of a subgroup that is not full. */
  readonly discard: (id: number) => void
  readonly subscribe: (listener: DeskListener) => () => void
  /** Resolves when every port is free. */
  readonly close: () => Promise<void>
}

/** Opens every gauge that is stored and switched on. */
export const openGaugeDesk = ({ onProblem, ...deps }: DeskOptions): GaugeDesk => {
  const held = new Map<number, OpenGauge>()
  const kept = new Map<number, readonly GaugeLine[]>()
  const listeners = new Set<DeskListener>()
  const claimed = new Set<number>()
  let numbers = 0
  let closed = false
  let settled: Promise<void> = Promise.resolve()

  const tell = (one: (listener: DeskListener) => void): void => {
    for (const listener of listeners) {
      try {
        one(listener)
      } catch (error) {
        onProblem(error)
      }
    }
  }
  const changed = (): void => tell((listener) => listener.changed?.())
  const options: GaugeOptions = {
    ...deps,
    nextNumber: () => {
      numbers += 1
      return numbers
    },
    changed,
    reading: (reading) => tell((listener) => listener.reading?.(reading)),
    line: (line) => {
      kept.set(line.gauge_id, [...(kept.get(line.gauge_id) ?? []), line].slice(-linesKept))
      tell((listener) => listener.line?.(line))
    },
  }

  const renew = async (id: number): Promise<void> => {
    const before = held.get(id)
    held.delete(id)
    await before?.close()
    if (closed) return
    const row = serialGaugeById(deps.db, id)
    if (row === null) kept.delete(id)
    else held.set(id, openGauge(options, row))
    changed()
  }

  for (const row of serialGauges(deps.db)) held.set(row.id, openGauge(options, row))

  return {
    takeUp: (id) => {
      // One after the other: a port that one gauge gives up may be the next one's.
      settled = settled.then(() => renew(id)).catch(onProblem)
      return settled
    },
    states: () =>
      [...held.values()]
        .map((gauge) => gauge.state())
        .sort((one, other) => one.gauge_name.localeCompare(other.gauge_name)),
    lines: (id) => kept.get(id) ?? [],
    send: (id, bytes) => held.get(id)?.send(bytes) ?? Promise.resolve(false),
    claim: (number) => {
      if (number < 1 || number > numbers || claimed.has(number)) return false
      claimed.add(number)
      for (const old of claimed) if (old < number - claimsKept) claimed.delete(old)
      return true
    },
    discard: (id) => held.get(id)?.discard(),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: async () => {
      closed = true
      await settled
      await Promise.all([...held.values()].map((gauge) => gauge.close()))
    },
  }
}
