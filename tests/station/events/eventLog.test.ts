import { describe, expect, test } from 'vitest'
import type { StationEvent } from '../../../src/contract/events.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const eventsAfter = (
  { station }: ReturnType<typeof testStation>,
  id: string,
  caller = stationCaller,
): StationEvent[] => [...station.events.since(caller, id)].flat()

const withoutStatus = (event: StationEvent) =>
  event.type === 'violation' ? { id: event.id, violation: event.data.id } : event

describe('the event log', () => {
  test('a reader that comes back gets what it would have heard live, from each place it may have left at', async () => {
    const made = testStation()
    const live: StationEvent[] = []
    made.station.events.subscribe(stationCaller, (events) => live.push(...events))
    const id = await made.create({ baseline_subgroups: 4 })
    for (const value of [10, 10.2, 9.9, 10.1, 14, 10, 10.1]) await made.send(id, [value])
    await made.send(id, [9.8], 2.5)
    const [open] = await made.violations('open')
    await made.station.handlers['violation.acknowledge'](stationCaller, {
      violation_id: open?.id ?? 0,
      cause_code: (await made.station.handlers['cause.list'](stationCaller, {}))[0]?.code ?? '',
      action_code: (await made.station.handlers['action.list'](stationCaller, {}))[0]?.code ?? '',
    })
    expect(new Set(live.map((event) => event.type))).toEqual(new Set(['sample', 'limits', 'violation']))
    const all = live.map(withoutStatus)
    expect(eventsAfter(made, '0.0').map(withoutStatus)).toEqual(all)
    live.forEach((event, i) => {
      expect(eventsAfter(made, event.id).map(withoutStatus)).toEqual(all.slice(i + 1))
    })
  })

  test('events of a batch that shares a commit have ids of their own (a resume would skip its rest)', async () => {
    const made = testStation()
    const id = await made.create({})
    await made.station.handlers['sample.submitBatch'](stationCaller, {
      samples: [10, 11, 12].map((value) => ({ characteristic_id: id, measurements: [value] })),
      atomic: false,
    })
    const events = eventsAfter(made, '')
    expect(new Set(events.map((event) => event.id)).size).toBe(3)
    expect(eventsAfter(made, events[1]?.id ?? '')).toEqual(events.slice(2))
  })

  test('a place beyond the log (it came back from a backup) is read as the beginning, not as silence', async () => {
    const made = testStation()
    const id = await made.create({})
    await made.send(id, [10])
    expect(eventsAfter(made, '999.0')).toEqual(eventsAfter(made, ''))
    expect(eventsAfter(made, '')).toHaveLength(1)
  })

  test("another client's events are not told", async () => {
    const made = testStation()
    const id = await made.create({ client_id: 'LINE-A' })
    await made.send(id, [10])
    expect(eventsAfter(made, '', userCaller('OPERATOR_DATAENTRY', 'LINE-A'))).toHaveLength(1)
    expect(eventsAfter(made, '', userCaller('OPERATOR_DATAENTRY', 'LINE-B'))).toHaveLength(0)
  })
})
