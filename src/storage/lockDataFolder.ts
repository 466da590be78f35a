import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { asStorageError, isLocked } from './asStorageError.ts'
import { StorageError } from './storageError.ts'

/** Locks that are held. A connection that nothing points to is collected as garbage, and its lock goes with it. */
const heldLocks = new Set<SQLite.Database>()

const holderOf = (pidFile: string): string => {
  try {
    const pid = readFileSync(pidFile, 'utf8').trim()
    return /^\d+$/.test(pid) ? ` (process ${pid})` : ''
  } catch {
    return ''
  }
}

/**
 * Takes a data folder for this process, and makes it where it is missing. The lock is the system's own on a small file, so
 * it vanishes with the process, however that ends.
 *
 * @returns what gives the folder back
 * @throws StorageError LOCKED, naming the process that has it, or NOT_WRITABLE
 */
export const lockDataFolder = (folder: string): { readonly release: () => void } => {
  const pidFile = join(folder, 'station.pid')
  let lock: SQLite.Database | undefined
  try {
    mkdirSync(folder, { recursive: true })
    lock = new SQLite(join(folder, 'station.lock'), { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    writeFileSync(pidFile, `${process.pid}\n`)
  } catch (error) {
    lock?.close()
    if (!isLocked(error)) throw asStorageError(error, folder)
    throw new StorageError(
      'LOCKED',
      `Another Centerline${holderOf(pidFile)} is using the data folder ${folder}. Close it, or start with another --data-dir.`,
      error,
    )
  }
  const held = lock
  heldLocks.add(held)
  return {
    release: () => {
      heldLocks.delete(held)
      held.close()
    },
  }
}
