import type { CreateGroupInput, FreezeGroupInput } from '../../../src/contract/characteristicGroup.ts'
import { groupSignalQuery } from '../../../src/contract/characteristicGroup.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import type { DeltaOf } from '../../../src/contract/streams.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { minute } from '../../support/ingestCore.ts'
import { collector, testStation } from '../../support/testStation.ts'

export const leader = userCaller('LEADER_DATACONFIG')

/** Two characteristics that move together: their sum varies ten times as much as their difference. Ten of them, then again. */
export const baselinePairs: readonly (readonly [number, number])[] = [
  [10.0, 20.1],
  [11.2, 21.1],
  [8.9, 19.0],
  [10.6, 20.4],
  [9.2, 19.3],
  [12.1, 22.0],
  [7.8, 17.9],
  [10.3, 20.5],
  [9.6, 19.4],
  [10.9, 21.0],
]

/** A station with characteristics to group, and short ways to group them, to send what belongs together and to wait for verdicts. */
export const groupStation = () => {
  const made = testStation()
  const { handlers, streams } = made.station
  const group = (input: Partial<CreateGroupInput> & { members: number[] }, caller = stationCaller) =>
    Promise.resolve(handlers['group.create'](caller, { name: 'Housing', ...input }))
  const chart = (id: number, last?: number) =>
    Promise.resolve(handlers['group.chart'](stationCaller, { group_id: id, last }))
  const submit = async (id: number, values: (number | null)[], more: object = {}) => {
    const input = submitInput.parse({ characteristic_id: id, measurements: values, ...more })
    return (await handlers['sample.submit'](stationCaller, input)).sample.sample_id
  }
  /** One observation: a subgroup of each member at the `at`-th ten minutes. Gives the id that names it. */
  const observe = async (members: readonly number[], values: readonly number[], at: number) => {
    const ids: number[] = []
    for (const [place, id] of members.entries()) {
      ids.push(await submit(id, [values[place] ?? 0], { timestamp: minute(at) }))
    }
    return ids[0] ?? 0
  }
  return {
    ...made,
    handlers,
    group,
    chart,
    submit,
    observe,
    pair: async (client: string | null = null) => [
      await made.create({ code: 'A', name: 'Bore', client_id: client }),
      await made.create({ code: 'B', name: 'Height', client_id: client }),
    ],
    fill: async (members: readonly number[], from = 1, count = 20) => {
      const ids: number[] = []
      for (let i = 0; i < count; i += 1) {
        const [a, b] = baselinePairs[i % baselinePairs.length] ?? [10, 20]
        ids.push(await observe(members, [a + Math.floor(i / 10) / 50, b], from + i))
      }
      return ids
    },
    freeze: (id: number, baseline: FreezeGroupInput = {}, caller = stationCaller) =>
      Promise.resolve(handlers['group.freeze'](caller, { group_id: id, baseline })),
    signals: async (query: object = {}, caller = stationCaller) =>
      (await handlers['groupSignal.list'](caller, groupSignalQuery.parse(query))).results,
    /** Waits, by the group's live stream, until its signals are as they should be. */
    untilSignals: async (id: number, statuses: readonly string[]) => {
      const frames = collector<DeltaOf<'group.live'>>()
      const read = async () =>
        (
          await handlers['groupSignal.list'](stationCaller, groupSignalQuery.parse({ group_id: id }))
        ).results.map((one) => one.status)
      const stream = await streams['group.live'](stationCaller, { group_id: id }, frames.push)
      const wanted = JSON.stringify(statuses)
      for (let seen = 0; JSON.stringify(await read()) !== wanted; seen = frames.deltas.length) {
        const already = seen
        await frames.until((deltas) => deltas.length > already)
      }
      stream.close()
    },
    /** Waits, by the group's live stream, until its limits are at a revision. */
    untilRevision: async (id: number, revision: number) => {
      const frames = collector<DeltaOf<'group.live'>>()
      const stream = await streams['group.live'](stationCaller, { group_id: id }, frames.push)
      const current = async () =>
        (await handlers['group.get'](stationCaller, { group_id: id })).limits_revision
      for (let seen = 0; (await current()) !== revision; seen = frames.deltas.length) {
        const already = seen
        await frames.until((deltas) => deltas.length > already)
      }
      stream.close()
    },
  }
}
