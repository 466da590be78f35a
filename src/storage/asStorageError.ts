import { StorageError } from './storageError.ts'

/** The code that SQLite or the system gave an error, such as `SQLITE_FULL` or `ENOSPC`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A full disk shows as FULL where a page is written, and as SHMSIZE where the write-ahead index grows. */
export const isDiskFull = (error: unknown): boolean =>
  /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(codeOf(error))

export const isCorrupt = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))

export const isLocked = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))

const isNotWritable = (error: unknown): boolean =>
  /^(SQLITE_(READONLY|CANTOPEN|PERM|IOERR)|EACCES|EPERM|EROFS)/.test(codeOf(error))

/** What SQLite or the system said while `file` was opened or migrated, in our words; other errors as they are. */
export const asStorageError = (error: unknown, file: string): unknown => {
  if (error instanceof StorageError) return error
  if (isDiskFull(error)) {
    return new StorageError(
      'DISK_FULL',
      `The disk that holds ${file} is full. Free some space, then start again.`,
      error,
    )
  }
  if (isCorrupt(error)) {
    return new StorageError(
      'CORRUPT',
      `The database ${file} is damaged. Keep a copy of it, and put the newest backup in its place.`,
      error,
    )
  }
  if (isLocked(error)) {
    return new StorageError('LOCKED', `Another program is using ${file}. Close it, then start again.`, error)
  }
  if (isNotWritable(error)) {
    return new StorageError(
      'NOT_WRITABLE',
      `The database ${file} cannot be opened or written. Check the permissions of the file and its folder.`,
      error,
    )
  }
  return error
}
