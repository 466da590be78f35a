import { quantile } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'
import type { StationServer } from './stationServer.ts'
import { took } from './timed.ts'

const submits = 400
const blocks = 6

/** Something that the station does beside its measurements. */
export interface OtherWork {
  readonly what: string
  readonly each: string
  readonly run: () => Promise<unknown>
}

/** Measurements over HTTP with other work being done beside them without a pause, against without, in turns. */
export const besideIngest = async (
  station: StationServer,
  characteristic_id: number,
  work: OtherWork,
): Promise<Row> => {
  const next = randomSubgroups(5)
  const submit = () =>
    station.call('POST', '/api/v1/data-entry/submit', { characteristic_id, measurements: next() })
  const block = async (): Promise<number[]> => {
    const seen: number[] = []
    for (let i = 0; i < submits; i += 1) seen.push(await took(submit))
    return seen
  }
  let working = false
  let done = 0
  const workOn = async (): Promise<void> => {
    while (working) {
      await work.run()
      done += 1
    }
  }
  await work.run()
  await block()
  const alone: number[] = []
  const beside: number[] = []
  for (let i = 0; i < blocks; i += 1) {
    alone.push(...(await block()))
    working = true
    const worker = workOn()
    beside.push(...(await block()))
    working = false
    await worker
  }
  const [with_, without] = [quantile(beside, 0.99), quantile(alone, 0.99)]
  return {
    what: `a measurement over HTTP while ${work.what} without a pause, p99`,
    measured: `${with_.toFixed(2)} ms`,
    yardstick: `${without.toFixed(2)} ms, without`,
    ratio: with_ / without,
    mustReach: '≤ 1.5',
    reached: with_ / without <= 1.5,
    notes: [
      `${done} times ${work.each} meanwhile`,
      `median ${quantile(beside, 0.5).toFixed(2)} ms against ${quantile(alone, 0.5).toFixed(2)} ms`,
    ],
  }
}
