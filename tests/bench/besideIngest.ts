import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Asked } from './otherClient.ts'
import { quantile } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'
import type { StationServer } from './stationServer.ts'
import { took } from './timed.ts'

/** A subgroup each 10 ms: 300 lines that measure every three seconds. */
const every = 10
const submits = 250
const blocks = 20

/** Measurements before any counts: a station that has just started takes twice as long for its slowest ones. */
const warmUp = 5_000

/** Something that the station does beside its measurements. */
export interface OtherWork {
  readonly what: string
  readonly each: string
  readonly asked: Asked
  /** ms between the beginnings of two; 0 is one after the other without a pause. */
  readonly pause: number
}

const paceOf = ({ pause }: OtherWork): string =>
  pause === 0 ? 'without a pause' : `one each ${pause / 1000} s`

/** A client in a thread of its own, so that what it is sent does not hold up the one that measures. */
const otherClient = (asked: Asked) => {
  const file = new URL('./otherClient.ts', import.meta.url)
  const thread = new Worker(file, { workerData: asked })
  return {
    ask: async () => {
      thread.postMessage(null)
      await once(thread, 'message')
    },
    end: () => thread.terminate(),
  }
}

/** Measurements over HTTP, 100 a second, with other work being done beside them, against without, in turns. */
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
    const begun = performance.now()
    for (let i = 0; i < submits; i += 1) {
      await setTimeout(Math.max(0, begun + i * every - performance.now()))
      seen.push(await took(submit))
    }
    return seen
  }
  const client = otherClient(work.asked)
  let working = false
  let done = 0
  const workOn = async (): Promise<void> => {
    while (working) {
      const begun = performance.now()
      await client.ask()
      done += 1
      while (working && performance.now() - begun < work.pause) await setTimeout(every)
    }
  }
  await client.ask()
  for (let i = 0; i < warmUp; i += 1) await submit()
  const turnsAlone: number[][] = []
  const beside: number[] = []
  for (let i = 0; i < blocks; i += 1) {
    turnsAlone.push(await block())
    working = true
    const worker = workOn()
    beside.push(...(await block()))
    working = false
    await worker
  }
  await client.end()
  const alone = turnsAlone.flat()
  // Both halves were measured in the same way: how far they are apart says how much a ratio is worth.
  const halves = [0, 1].map((half) =>
    quantile(turnsAlone.filter((_, i) => i % 2 === half).flat(), 0.99).toFixed(2),
  )
  const [with_, without] = [quantile(beside, 0.99), quantile(alone, 0.99)]
  return {
    what: `a measurement over HTTP while ${work.what}, ${paceOf(work)}, p99`,
    measured: `${with_.toFixed(2)} ms`,
    yardstick: `${without.toFixed(2)} ms, without`,
    ratio: with_ / without,
    mustReach: '≤ 1.5',
    reached: with_ / without <= 1.5,
    notes: [
      `${done} times ${work.each} meanwhile`,
      `median ${quantile(beside, 0.5).toFixed(2)} ms against ${quantile(alone, 0.5).toFixed(2)} ms`,
      `without, every other turn of it: p99 ${halves.join(' ms and ')} ms`,
    ],
  }
}
