import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { anchorText } from '../../../src/station/audit/anchor.ts'
import { anchorFileName, readAnchorFile } from '../../../src/station/audit/anchorFile.ts'
import { appendAudit } from '../../../src/station/audit/appendAudit.ts'
import { createAnchors } from '../../../src/station/audit/createAnchors.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { createClock } from '../../../src/station/clock.ts'
import type { WritableDb } from '../../../src/storage/connection.ts'
import { auditHead } from '../../../src/storage/queries/auditEntries.ts'
import { inTransaction } from '../../../src/storage/transaction.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const append = (db: WritableDb, times: number): void => {
  for (let n = 0; n < times; n += 1) {
    inTransaction(db, () =>
      appendAudit(db, { kind: 'people', at: n, caller: userCaller('ADMIN'), operation: 'user.create' }),
    )
  }
}

const station = () => {
  const { db, file } = temporaryDatabase()
  const folder = dirname(file)
  const faults: string[] = []
  const log = {
    info: () => {},
    warn: () => {},
    error: (_fields: object, message: string) => void faults.push(message),
  }
  const start = () =>
    createAnchors(
      db,
      folder,
      createClock(() => Date.parse('2026-01-05T06:00:00Z')),
      log,
    )
  return { db, file, folder, faults, start, lines: () => readAnchorFile(folder) }
}

test('the head is noted at the start and at the end, once for each head, and an empty log not at all', () => {
  const { db, start, lines } = station()
  start().close()
  expect(lines()).toEqual([])
  append(db, 2)
  const running = start()
  append(db, 3)
  running.close()
  start().close()
  expect(lines().map(({ seq }) => seq)).toEqual([2, 5])
  expect(anchorText(lines()[1] ?? { seq: 0, hash: Buffer.alloc(0) })).toBe(
    anchorText(auditHead(db) ?? { seq: 0, hash: Buffer.alloc(0) }),
  )
})

// Would catch a cut tail that nobody notices, because the chain that is left is whole.
test('a tail that was cut while the station was closed is found at the next start and by verification', () => {
  const { db, file, faults, start, lines } = station()
  append(db, 6)
  start().close()
  const other = new SQLite(file)
  other.exec('DROP TRIGGER audit_entry_kept; DELETE FROM audit_entry WHERE seq > 4')
  other.close()
  const running = start()
  expect(running.problem()).toContain('the log ends at 4')
  expect(faults).toEqual(['The audit log is not what it was.'])
  append(db, 5)
  running.close()
  const options = { digestOfSamples: () => Buffer.alloc(32), anchors: lines() }
  expect(verifyAudit(db, options)).toMatchObject({
    valid: false,
    first_broken: 5,
    broken: { kind: 'rewritten' },
  })
  expect(start().problem()).toContain('written anew')
})

test('half a line, as a crash leaves it, does not hide the lines before', () => {
  const { db, folder, start } = station()
  append(db, 2)
  start().close()
  const path = join(folder, anchorFileName)
  writeFileSync(path, `${readFileSync(path, 'utf8')}2026-01-05T06:00:00.000Z 9:abc`)
  const running = start()
  expect(running.problem()).toBeNull()
  running.close()
})
