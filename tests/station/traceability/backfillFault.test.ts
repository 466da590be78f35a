import { expect, onTestFinished, test, vi } from 'vitest'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { backfillTraces } from '../../../src/station/traceability/backfillTraces.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { testStation } from '../../support/testStation.ts'

// Catches a search that finds older subgroups only after the next start, as the disk was full for a moment.
test('bringing older subgroups into the search goes on a minute after a fault', async () => {
  const { db, create, station } = testStation()
  const input = { characteristic_id: await create(), measurements: [10], batch_number: 'B-1' }
  await station.handlers['sample.submit'](stationCaller, submitInput.parse(input))
  const connection = connectionOf(db)
  connection.exec(
    `DELETE FROM trace;
     UPDATE trace_field SET newest = 1, pending = 1 WHERE key = 'batch_number';
     CREATE TEMP TRIGGER full BEFORE INSERT ON main.trace
       BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
  )
  const found = () => connection.prepare('SELECT count(*) FROM trace').pluck().get()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const problems: unknown[] = []
  const backfill = backfillTraces(db, (error) => problems.push(error))
  onTestFinished(backfill.close)
  vi.advanceTimersByTime(100)
  expect(problems).toHaveLength(1)
  expect(found()).toBe(0)
  connection.exec('DROP TRIGGER temp.full')
  vi.advanceTimersByTime(61_000)
  expect(problems).toHaveLength(1)
  expect(found()).toBe(1)
})
