import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { appendAudit } from '../../../src/station/audit/appendAudit.ts'
import { archiveAudit } from '../../../src/station/audit/archiveAudit.ts'
import { archiveHolds } from '../../../src/station/audit/archiveFile.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { createClock } from '../../../src/station/clock.ts'
import { connectionOf, type WritableDb } from '../../../src/storage/connection.ts'
import { allCheckpoints } from '../../../src/storage/queries/auditChain.ts'
import { auditEntriesAfter, auditHead } from '../../../src/storage/queries/auditEntries.ts'
import { putSetting } from '../../../src/storage/queries/settings.ts'
import { inTransaction } from '../../../src/storage/transaction.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const day = 86_400_000
const today = Date.parse('2026-01-05T06:00:00Z')
const caller = userCaller('ADMIN')

const append = (db: WritableDb, at: number): number =>
  inTransaction(db, () =>
    appendAudit(db, { kind: 'configuration', at, caller, operation: 'cause.create', after: { at } }),
  )

const aged = (days: number | null) => {
  const { db, file } = temporaryDatabase()
  const folder = dirname(file)
  putSetting(db, 'settings', JSON.stringify({ audit_retention_days: days }))
  for (const age of [800, 700, 500, 400, 300, 1]) append(db, today - age * day)
  let wall = today
  const archive = archiveAudit({ db, clock: createClock(() => wall), folder })
  const verify = () =>
    verifyAudit(db, {
      digestOfSamples: () => Buffer.alloc(32),
      archiveHolds: (name, sha256) => archiveHolds(join(folder, name), sha256),
    })
  return {
    db,
    file,
    folder,
    archive: () => archive(caller, {}),
    verify,
    passTime: (ms: number) => {
      wall += ms
    },
  }
}

test('old entries go to a file that can be verified alone, and the chain goes on from a checkpoint', async () => {
  const { db, folder, archive, verify } = aged(365)
  const before = auditEntriesAfter(db, 0, 10)
  const done = await archive()
  expect(done).toMatchObject({ archived: 4, through: 4, file: 'audit-archive-1-4.jsonl' })
  expect(auditEntriesAfter(db, 0, 10).map(({ seq, operation }) => [seq, operation])).toEqual([
    [5, 'cause.create'],
    [6, 'cause.create'],
    [7, 'audit.archive'],
  ])
  expect(JSON.parse(auditEntriesAfter(db, 6, 1)[0]?.after ?? '')).toMatchObject({
    entries: 4,
    file: done.file,
    sha256: done.sha256,
  })
  expect(verify()).toMatchObject({
    valid: true,
    entries: 3,
    checkpoint: 4,
    archives: [{ file: done.file, first_seq: 1, last_seq: 4, state: 'whole' }],
  })

  const text = readFileSync(join(folder, done.file ?? ''), 'utf8')
  expect(createHash('sha256').update(text).digest('hex')).toBe(done.sha256)
  let previous = '0'.repeat(64)
  for (const [place, line] of text.trimEnd().split('\n').entries()) {
    const columns = JSON.parse(line) as unknown[]
    const hash = columns.pop()
    expect(columns[0]).toBe(previous)
    expect(createHash('sha256').update(JSON.stringify(columns)).digest('hex')).toBe(hash)
    expect(hash).toBe(before[place]?.hash.toString('hex'))
    previous = String(hash)
  }
  expect(previous).toBe(allCheckpoints(db)[0]?.hash.toString('hex'))
})

test('a second run goes on where the first ended; the newest entry always stays', async () => {
  const { db, archive, verify, passTime } = aged(365)
  await archive()
  expect(await archive()).toMatchObject({ archived: 0, file: null })
  passTime(400 * day)
  expect(await archive()).toMatchObject({ archived: 2, through: 6, file: 'audit-archive-5-6.jsonl' })
  expect(verify()).toMatchObject({ valid: true, entries: 2, checkpoint: 6 })
  expect(auditHead(db)?.seq).toBe(8)
  append(db, today + 401 * day)
  expect(verify()).toMatchObject({ valid: true, entries: 3 })
})

test('without a policy nothing is archived', async () => {
  const { db, archive } = aged(null)
  expect(await archive()).toMatchObject({ archived: 0 })
  expect(auditEntriesAfter(db, 0, 10)).toHaveLength(6)
})

test('what an interrupted run left behind the checkpoint is removed by the next', async () => {
  const { db, file, archive, verify } = aged(365)
  const rows = auditEntriesAfter(db, 0, 4)
  await archive()
  const other = new SQLite(file)
  other.exec('DROP TRIGGER audit_entry_next')
  const last = rows[3]
  other
    .prepare(
      `INSERT INTO audit_entry (seq, at, kind, actor_kind, actor, via, address, operation, success, previous_hash, hash)
       VALUES (4, 0, 'x', 'x', 'x', 'x', 'x', 'x', 1, ?, ?)`,
    )
    .run(last?.previousHash, last?.hash)
  other.close()
  await archive()
  expect(auditEntriesAfter(db, 0, 10)[0]?.seq).toBe(5)
  expect(verify()).toMatchObject({ valid: true })
})

test('a log that is not whole is not archived, and no file is left', async () => {
  const { file, folder, archive, verify } = aged(365)
  const other = new SQLite(file)
  other.exec("DROP TRIGGER audit_entry_unchanged; UPDATE audit_entry SET after = '{}' WHERE seq = 3")
  other.close()
  await expect(archive()).rejects.toThrow('not whole')
  expect(existsSync(join(folder, 'audit-archive-1-4.jsonl'))).toBe(false)
  expect(verify()).toMatchObject({ valid: false, first_broken: 3 })
})

test('an archive that was edited shows, one that was moved away is told as elsewhere', async () => {
  const { folder, archive, verify } = aged(365)
  const { file } = await archive()
  const path = join(folder, file ?? '')
  writeFileSync(path, readFileSync(path, 'utf8').replace('cause.create', 'cause.delete'))
  expect(verify()).toMatchObject({ valid: false, first_broken: 1, broken: { kind: 'archive' } })
})

test.each([
  ['an entry that was not archived', 'DELETE FROM audit_entry WHERE seq = 5'],
  ['the checkpoint', 'DELETE FROM audit_checkpoint'],
  ['the place of the checkpoint', 'UPDATE audit_checkpoint SET seq = 6'],
  [
    'a checkpoint that stands at no entry',
    "INSERT INTO audit_checkpoint SELECT 6, zeroblob(32), 5, 0, 'x', zeroblob(32)",
  ],
])('%s cannot be touched through the station', async (_, sql) => {
  const { db, archive } = aged(365)
  await archive()
  expect(() => connectionOf(db).exec(sql)).toThrow('the audit log')
})
