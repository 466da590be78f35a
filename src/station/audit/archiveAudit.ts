import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { OutputOf } from '../../contract/operations.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { chainAfter, newestCheckpoint } from '../../storage/queries/auditChain.ts'
import {
  archivedEntriesLeft,
  dropArchivedEntries,
  insertCheckpoint,
  lastEntryBefore,
} from '../../storage/queries/auditRetention.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { Clock } from '../clock.ts'
import { readSettings } from '../settings/readSettings.ts'
import { appendAudit } from './appendAudit.ts'
import { openArchive } from './archiveFile.ts'
import { followsChain } from './followsChain.ts'
import { genesisHash } from './hashAuditEntry.ts'

export interface ArchiveDeps {
  readonly db: WritableDb
  readonly clock: Clock
  /** The data folder. */
  readonly folder: string
}

/** Entries that are copied or removed at once: measurements go on in between. */
const slice = 2_000

const day = 86_400_000

const nothing: OutputOf<'audit.archive'> = { archived: 0, through: null, file: null, sha256: null }

const sinceCheckpoint = (db: WritableDb) => newestCheckpoint(db) ?? { seq: 0, hash: genesisHash }

/** Removes what stands before the newest checkpoint, also what an interrupted run left. */
const dropArchived = async (db: WritableDb): Promise<void> => {
  while (archivedEntriesLeft(db)) {
    inTransaction(db, () => dropArchivedEntries(db, slice))
    await setImmediate()
  }
}

const notWhole = () =>
  new ContractError(
    'CONFLICT',
    'The audit log is not whole, so nothing of it was archived. Verify it first; it names the broken entry.',
  )

/** Copies entries up to `through` to a new file and checks their chain on the way. */
const writeArchive = async (db: WritableDb, path: string, through: number) => {
  const archive = openArchive(path)
  try {
    const begin = sinceCheckpoint(db)
    let last = { seq: begin.seq, hash: begin.hash.toString('hex') }
    while (last.seq < through) {
      const rows = chainAfter(db, last.seq, Math.min(slice, through - last.seq))
      for (const row of rows) {
        if (!followsChain(db, row, last)) throw notWhole()
        last = { seq: row[0], hash: row[2] }
      }
      if (rows.length === 0) throw notWhole()
      archive.add(rows)
      await setImmediate()
    }
    return { sha256: archive.finish(), hash: Buffer.from(last.hash, 'hex') }
  } catch (error) {
    archive.abandon()
    rmSync(path, { force: true })
    throw error
  }
}

const archiveOnce = async (deps: ArchiveDeps, caller: Caller): Promise<OutputOf<'audit.archive'>> => {
  const { db, clock, folder } = deps
  await dropArchived(db)
  const days = readSettings(db).audit_retention_days
  if (days === null) return nothing
  const from = sinceCheckpoint(db).seq + 1
  const through = lastEntryBefore(db, from, clock.now() - days * day)
  if (through === null) return nothing
  const file = `audit-archive-${from}-${through}.jsonl`
  const path = join(folder, file)
  // A file of this name without a checkpoint is of a run that did not end.
  rmSync(path, { force: true })
  const { sha256, hash } = await writeArchive(db, path, through)
  const entries = through - from + 1
  inTransaction(db, () => {
    const at = clock.now()
    insertCheckpoint(db, { seq: through, hash, firstSeq: from, at, file, sha256 })
    appendAudit(db, {
      kind: 'audit',
      at,
      caller,
      operation: 'audit.archive',
      table: 'audit_entry',
      recordId: `${from}-${through}`,
      after: { entries, file, sha256: sha256.toString('hex'), older_than_days: days },
      reason: `Entries older than ${days} days, by the policy of the station.`,
    })
  })
  await dropArchived(db)
  return { archived: entries, through, file, sha256: sha256.toString('hex') }
}

/**
 * Moves the entries that are older than the station keeps them to a file in the data folder, and leaves a checkpoint, at
 * which verification begins. One run at a time; a run that is interrupted is taken up by the next.
 *
 * @throws ContractError CONFLICT where the chain of these entries does not hold, or another run is under way
 */
export const archiveAudit = (deps: ArchiveDeps): Handler<'audit.archive'> => {
  let running = false
  return async (caller) => {
    if (running) {
      throw new ContractError('CONFLICT', 'The audit log is being archived already. Wait until that is done.')
    }
    running = true
    try {
      return await archiveOnce(deps, caller)
    } finally {
      running = false
    }
  }
}
