import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { auditEntryAt } from '../../../src/storage/queries/auditEntries.ts'
import { dropArchivedEntries, insertCheckpoint } from '../../../src/storage/queries/auditRetention.ts'
import { testStation } from '../../support/testStation.ts'

// Would catch a reader that is told nothing of a gap: what followed its last event went to an archive.
test('a reader whose last event was archived is told so, and nobody else', async () => {
  const { db, station, create, send } = testStation()
  const id = await create()
  await send(id, [10])
  await send(id, [11])
  const { events } = station
  expect(events.gone('1.0')).toBeNull()

  const hash = auditEntryAt(db, 2)?.hash ?? Buffer.alloc(0)
  insertCheckpoint(db, { seq: 2, hash, firstSeq: 1, at: 0, file: 'a.jsonl', sha256: Buffer.alloc(32) })
  dropArchivedEntries(db, 10)
  expect(events.gone('1.0')).toContain('archived')
  expect(events.gone('2.0')).toBeNull()
  expect(events.gone('3.0')).toBeNull()
  expect(events.gone('99.0')).toBeNull()
  expect([...events.since(stationCaller, '2.0')].flat().map((event) => event.id)).toEqual(['3.0'])
})
