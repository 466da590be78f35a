import { describe, expect, test } from 'vitest'
import type { Caller } from '../../src/contract/caller.ts'
import type { Role } from '../../src/contract/permission.ts'
import type { DeltaOf } from '../../src/contract/streams.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { userCaller } from '../support/callers.ts'
import { collector, testStation } from '../support/testStation.ts'

const named = (username: string, role: Role, userId: number): Caller => ({
  ...(userCaller(role, null, userId) as Extract<Caller, { kind: 'user' }>),
  username,
})
const operator = named('otto', 'OPERATOR_DATAENTRY', 2)
const another = named('olga', 'OPERATOR_DATAENTRY', 3)
const leader = named('lea', 'LEADER_DATACONFIG', 4)

const opened = async () => {
  const made = testStation()
  const id = await made.create()
  const sample = await made.send(id, [10])
  const { handlers } = made.station
  const add = (caller: Caller, text: string, place: object = { sample_id: sample.sample_id }) =>
    handlers['annotation.add'](caller, {
      characteristic_id: id,
      place: place as { sample_id: number },
      text,
      category: 'tool_change',
    })
  const list = async (query: object = { characteristic_id: id }) =>
    handlers['annotation.list'](stationCaller, { limit: 1000, ...query })
  return { ...made, id, sample, handlers, add, list }
}

describe('annotations', () => {
  // Would catch a note whose time is that of writing, which stands at no point of the chart.
  test('a note on a subgroup stands at the time of the subgroup, a note on a period from and to', async () => {
    const { add, list, sample } = await opened()
    await add(operator, 'New insert')
    await add(operator, 'Coolant changed', { from: '2026-01-05T05:00:00Z', to: '2026-01-05T05:30:00Z' })
    expect(await list()).toMatchObject([
      { text: 'New insert', sample_id: sample.sample_id, from: sample.timestamp, to: null, author: 'otto' },
      { text: 'Coolant changed', sample_id: null, to: '2026-01-05T05:30:00.000Z', category: 'tool_change' },
    ])
  })

  // Would catch a query of a shift that loses what began before it and reaches into it.
  test('a period finds what reaches into it, and nothing beside it', async () => {
    const { add, list } = await opened()
    await add(operator, 'Night', { from: '2026-01-04T20:00:00Z', to: '2026-01-05T06:05:00Z' })
    const within = (from: string, to: string) => list({ from, to })
    expect(await within('2026-01-05T06:00:00Z', '2026-01-05T14:00:00Z')).toMatchObject([{ text: 'Night' }])
    expect(await within('2026-01-05T06:06:00Z', '2026-01-05T14:00:00Z')).toEqual([])
  })

  test('an operator changes their own note only, a leader any; each change is in the audit log', async () => {
    const { add, list, handlers } = await opened()
    const { id } = await add(operator, 'New insert')
    const change = (caller: Caller, changes: object) =>
      handlers['annotation.update'](caller, { annotation_id: id, changes })
    expect(() => change(another, { text: 'Mine' })).toThrow('otto wrote this annotation.')
    await change(operator, { text: 'New insert, grade 2', revision: 1 })
    await change(leader, { category: 'maintenance' })
    expect(() => change(operator, { text: 'Late', revision: 2 })).toThrow('lea has changed this annotation')
    expect(await list()).toMatchObject([
      { text: 'New insert, grade 2', category: 'maintenance', revision: 3 },
    ])
    await handlers['annotation.remove'](leader, { annotation_id: id })
    expect(await list()).toEqual([])
    expect(() => change(operator, { text: 'Gone' })).toThrow(`There is no annotation ${id}.`)
    const { results } = await handlers['audit.list'](stationCaller, {
      table: 'annotation',
      measurements: false,
      limit: 50,
    })
    expect(results.map(({ operation, action }) => [operation, action])).toEqual([
      ['annotation.remove', 'UPDATE'],
      ['annotation.update', 'UPDATE'],
      ['annotation.update', 'UPDATE'],
      ['annotation.add', 'CREATE'],
    ])
  })

  test('an open chart is told, so that a second window shows it at once', async () => {
    const { id, add, station } = await opened()
    const frames = collector<DeltaOf<'chart.live'>>()
    const stream = await station.streams['chart.live'](
      stationCaller,
      { characteristic_id: id, last: 10 },
      frames.push,
    )
    await add(operator, 'New insert')
    await frames.until((all) => all.some(({ annotated }) => annotated === true))
    stream.close()
  })

  test.each([
    ['a period that ends before it begins', { from: '2026-01-05T06:00:00Z', to: '2026-01-05T05:00:00Z' }],
    ['a subgroup of no chart', { sample_id: 99 }],
  ])('refuses %s', async (_, place) => {
    const { add } = await opened()
    await expect(async () => add(operator, 'Where?', place)).rejects.toThrow(
      /ends before it begins|has no sample/,
    )
  })
})
