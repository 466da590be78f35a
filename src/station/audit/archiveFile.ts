import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import type { ChainRow } from '../../storage/queries/auditChain.ts'

const blockSize = 1024 * 1024

/** A file of entries that is being written: one JSON array a line, the hashed columns and then the hash. */
export interface ArchiveFile {
  readonly add: (rows: readonly ChainRow[]) => void
  /** Puts all on the disk and gives the SHA-256 of the file. */
  readonly finish: () => Buffer
  /** Closes it without that. */
  readonly abandon: () => void
}

/**
 * Starts an archive. Its lines can be verified as they are: each is the array that its entry's hash was made of, with the
 * hash behind it; those of version 1 leave out version, role and station.
 *
 * @throws Error where there is a file of this name, or none can be made
 */
export const openArchive = (path: string): ArchiveFile => {
  const file = openSync(path, 'wx', 0o600)
  const hash = createHash('sha256')
  return {
    add: (rows) => {
      const text = rows.map(([, columns, own]) => `${columns.slice(0, -1)},"${own}"]\n`).join('')
      hash.update(text)
      writeSync(file, text)
    },
    finish: () => {
      fsyncSync(file)
      closeSync(file)
      return hash.digest()
    },
    abandon: () => closeSync(file),
  }
}

/** Whether an archive has the SHA-256 that was noted when it was written; null where there is no such file. */
export const archiveHolds = (path: string, sha256: Buffer): boolean | null => {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const hash = createHash('sha256')
    const block = Buffer.allocUnsafe(blockSize)
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
      hash.update(block.subarray(0, read))
    }
    return hash.digest().equals(sha256)
  } finally {
    closeSync(file)
  }
}
