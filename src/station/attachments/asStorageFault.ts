import { ContractError } from '../../contract/errors.ts'

/** What the disk refused, in words; anything else as it is. */
export const asStorageFault = (error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ContractError(
      'INSUFFICIENT_STORAGE',
      'The disk is full: the file was not stored. Free some space on the station, then attach it again.',
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EIO') {
    return new ContractError(
      'SERVICE_UNAVAILABLE',
      'The folder of attachments cannot be used. Check the disk and the rights of the data folder.',
    )
  }
  return error
}
