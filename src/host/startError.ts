import { ContractError } from '../contract/errors.ts'
import { StorageError } from '../storage/storageError.ts'

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'the system lets nobody make a folder there',
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'there is a file of that name',
  ENAMETOOLONG: 'the path is too long',
}

/**
 * Why the application cannot start, as an error whose message a person can act on: what storage refuses, and what the
 * system refuses about a path.
 */
export const startError = (error: unknown): unknown => {
  if (error instanceof StorageError) return new ContractError('SERVICE_UNAVAILABLE', error.message)
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : systemReasons[code]
  if (reason === undefined || path === undefined) return error
  return new ContractError(
    'SERVICE_UNAVAILABLE',
    `Centerline cannot use ${path}: ${reason}. Choose another folder with --data-dir.`,
  )
}
