import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { AuditVerifyProgress } from '../../../src/contract/audit.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { createVerifier } from '../../../src/station/audit/createVerifier.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'
import { collector, testStation } from '../../support/testStation.ts'

test('measurements that were changed in the file are found by the worker, at the entry that covers them', async () => {
  const { db, station, create, send } = testStation()
  const id = await create()
  await send(id, [10])
  await send(id, [11])
  await send(id, [12])
  const { streams, handlers } = station
  const seen = collector<AuditVerifyProgress>()
  const { snapshot } = await streams['audit.follow'](stationCaller, {}, seen.push)
  expect(snapshot).toEqual({ done: 0, total: 4, result: null, fault: null })
  await seen.until((deltas) => deltas.some(({ result }) => result !== null))
  expect(seen.deltas.at(-1)).toMatchObject({ done: 4, result: { valid: true, entries: 4 } })

  const file = (connectionOf(db).pragma('database_list') as { file: string }[])[0]?.file ?? ''
  const other = new SQLite(file)
  other.exec('UPDATE sample SET at = at + 1 WHERE id = 2')
  other.close()
  expect(await handlers['audit.verify'](stationCaller, {})).toMatchObject({
    valid: false,
    entries: 2,
    first_broken: 3,
    broken: { kind: 'measurements' },
  })
})

// Would catch a log that anybody who sends measurements can spoil for good: the file keeps no half of a surrogate pair.
test('measurements whose texts cannot be stored as they were sent do not break the log', async () => {
  const { station, create } = testStation()
  const id = await create()
  const texts = ['half \ud83d', 'nothing \0 at all', 'line \u2028 end', '\udc00\ud800']
  for (const text of texts) {
    await station.handlers['sample.submit'](stationCaller, {
      characteristic_id: id,
      measurements: [10],
      operator_id: text,
      batch_number: text,
      metadata: { [text]: text },
    })
  }
  expect(await station.handlers['audit.verify'](stationCaller, {})).toMatchObject({ valid: true, entries: 5 })
})

// Would catch a verification that goes on after Cancel, and one that others have to wait for.
test('a verification that is cancelled ends and makes room for the next', async () => {
  const verifier = createVerifier(temporaryDatabase().file)
  onTestFinished(() => verifier.close())
  const cancelling = new AbortController()
  const runs = [1, 2].map(() => verifier.run(null, () => {}, cancelling.signal))
  await expect(verifier.run(null, () => {}, cancelling.signal)).rejects.toThrow('verified twice already')
  cancelling.abort()
  await Promise.all(runs.map((run) => expect(run).rejects.toThrow('cancelled')))
  expect(await verifier.run(null, () => {}, new AbortController().signal)).toMatchObject({ valid: true })
})

// Would catch a verification that is refused for the sake of two that have told their result and only have to end.
test('as soon as verifications have told their result, the next ones begin', async () => {
  const verifier = createVerifier(temporaryDatabase().file)
  onTestFinished(() => verifier.close())
  const verify = () => verifier.run(null, () => {}, new AbortController().signal)
  for (let round = 0; round < 3; round += 1) {
    expect(await Promise.all([verify(), verify()])).toMatchObject([{ valid: true }, { valid: true }])
  }
})
