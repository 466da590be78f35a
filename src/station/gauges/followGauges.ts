import type { StreamHandler } from '../../contract/handlers.ts'
import type { GaugeLine, GaugeReading } from '../../contract/serialGauge.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { createPacer } from '../live/pacer.ts'
import { findGauge, seesGauge } from './findGauge.ts'
import type { GaugeDesk } from './gaugeDesk.ts'

export interface FollowGaugesDeps {
  readonly db: ReadableDb
  readonly desk: GaugeDesk
  readonly onProblem: (error: unknown) => void
}

/** How the gauges stand that the caller may know of, and what they send. */
export const followGauges =
  ({ db, desk, onProblem }: FollowGaugesDeps): StreamHandler<'gauge.readings'> =>
  (caller, _input, push) => {
    const states = () =>
      desk
        .states()
        .filter(({ characteristic_id: characteristicId }) => seesGauge(db, caller, { characteristicId }))
    const sees = (id: number): boolean => states().some(({ gauge_id }) => gauge_id === id)
    let readings: GaugeReading[] = []
    let refused: GaugeLine[] = []
    let changed = false
    const pacer = createPacer(() => {
      const seen = new Set(states().map(({ gauge_id }) => gauge_id))
      const delta = {
        ...(changed ? { gauges: states() } : {}),
        readings: readings.filter(({ gauge_id }) => seen.has(gauge_id)),
        refused: refused.filter(({ gauge_id }) => seen.has(gauge_id)),
      }
      readings = []
      refused = []
      const nothing = !changed && delta.readings.length === 0 && delta.refused.length === 0
      changed = false
      if (!nothing) push(delta)
    }, onProblem)
    const unsubscribe = desk.subscribe({
      changed: () => {
        changed = true
        pacer.request()
      },
      reading: (reading) => {
        readings.push(reading)
        pacer.request()
      },
      line: (line) => {
        if (line.problem === null || !sees(line.gauge_id)) return
        refused.push(line)
        pacer.request()
      },
    })
    return {
      snapshot: { gauges: states() },
      close: () => {
        unsubscribe()
        pacer.stop()
      },
    }
  }

/** The lines of one gauge as they come. */
export const followLines =
  ({ db, desk, onProblem }: FollowGaugesDeps): StreamHandler<'gauge.lines'> =>
  (caller, { gauge_id }, push) => {
    findGauge(db, caller, gauge_id)
    let lines: GaugeLine[] = []
    const pacer = createPacer(() => {
      push({ lines })
      lines = []
    }, onProblem)
    const unsubscribe = desk.subscribe({
      line: (line) => {
        if (line.gauge_id !== gauge_id) return
        lines.push(line)
        pacer.request()
      },
    })
    return {
      snapshot: { lines: [...desk.lines(gauge_id)] },
      close: () => {
        unsubscribe()
        pacer.stop()
      },
    }
  }
