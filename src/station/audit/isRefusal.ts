import { type ContractError, errorStatus } from '../../contract/errors.ts'
import { type OperationName, operations } from '../../contract/operations.ts'
import { type StreamName, streams } from '../../contract/streams.ts'
import { isForeignObject } from './foreignObject.ts'

/** An operation or a live view. */
export type Asked = OperationName | StreamName

const readingOnly: ReadonlySet<string> = new Set(['data.read', 'audit.read', 'public'])

/** Whether a name is one of the contract's. */
export const isAsked = (name: string): name is Asked =>
  Object.hasOwn(operations, name) || Object.hasOwn(streams, name)

const permissionOf = (name: Asked): string => {
  if (Object.hasOwn(operations, name)) return operations[name as OperationName].permission
  return streams[name as StreamName].permission
}

/** Public, and yet a change: nobody may try it unseen. Sign-ins record their failures themselves. */
const publicChanges: ReadonlySet<string> = new Set(['setup.create'])

/**
 * Whether an error refuses somebody: what a caller may not, what is another client's, and a change that was turned down.
 * A question that was merely put wrongly, a fault of ours and a missing sign-in are no refusals.
 */
export const isRefusal = (name: Asked, error: ContractError): boolean => {
  if (error.code === 'UNAUTHORIZED' || errorStatus[error.code] >= 500) return false
  if (error.code === 'FORBIDDEN' || isForeignObject(error)) return true
  return publicChanges.has(name) || !readingOnly.has(permissionOf(name))
}
