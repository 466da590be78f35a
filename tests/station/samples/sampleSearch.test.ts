import { expect, test } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { sampleQuery } from '../../../src/contract/sampleList.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { listJobOf } from '../../../src/station/samples/listJobOf.ts'
import { pageOfSamples } from '../../../src/station/samples/pageOfSamples.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { testStation } from '../../support/testStation.ts'

const searched = async () => {
  const made = testStation()
  const id = await made.create()
  const send = async (batch: string, operator: string): Promise<number> => {
    const input = { characteristic_id: id, measurements: [10], batch_number: batch, operator_id: operator }
    return (await made.station.handlers['sample.submit'](stationCaller, submitInput.parse(input))).sample
      .sample_id
  }
  const find = (traces: InputOf<'sample.list'>['traces']): number[] =>
    pageOfSamples(made.db, listJobOf(made.db, stationCaller, sampleQuery.parse({ traces }))).results.map(
      (one) => one.sample_id,
    )
  return { ...made, id, send, find }
}

// Catches a subgroup that stands twice in the list, as its batch and its operator read the same.
test('a subgroup that carries a value in several fields is found once', async () => {
  const { send, find } = await searched()
  const both = await send('117', '117')
  const one = await send('117', 'op1')
  expect(find([{ field: null, value: '117' }])).toEqual([one, both])
})

// Catches a search for one batch that reads tens of thousands of subgroups of its machine on the way, where all others wait.
test('what many carry is not read where another value is carried by few', async () => {
  const { db, id, send, find } = await searched()
  const wanted = await send('B-1', 'op1')
  await send('B-2', 'op1')
  const connection = connectionOf(db)
  connection
    .prepare(
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 30000)
       INSERT INTO trace SELECT (SELECT id FROM trace_value WHERE value = 'op1'), ?, 0, 1000000 + n FROM number`,
    )
    .run(id)
  const prepare = connection.prepare.bind(connection)
  let mostRows = 0
  connection.prepare = ((sql: string) => {
    const statement = prepare(sql)
    const all = statement.all.bind(statement)
    statement.all = (...values) => {
      const rows = all(...values)
      mostRows = Math.max(mostRows, rows.length)
      return rows
    }
    return statement
  }) as typeof connection.prepare
  const traces = (...values: readonly [string, string][]) =>
    values.map(([field, value]) => ({ field, value }))
  expect(find(traces(['operator_id', 'op1'], ['batch_number', 'B-1']))).toEqual([wanted])
  expect(mostRows).toBeLessThanOrEqual(2_001)
})
