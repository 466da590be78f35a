/** Why a database or data folder cannot be used. */
export type StorageErrorCode =
  | 'IS_A_FOLDER'
  | 'NOT_A_DATABASE'
  | 'OTHER_PROGRAM'
  | 'NEWER_VERSION'
  | 'CORRUPT'
  | 'LOCKED'
  | 'MISSING'
  | 'NOT_WRITABLE'
  | 'DISK_FULL'

/** A refusal to use a database. Its message says to a person what is wrong and what to do. */
export class StorageError extends Error {
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StorageError'
    this.code = code
  }
}
