import type { RecordCall, RecordHandlers } from './recordUse.ts'

/**
 * Makes the way to the operations of the API from within an import: they take part in its transaction, so they must answer at once.
 *
 * @param handlers asked at the first call, when the station is whole
 */
export const callAtOnce =
  (handlers: () => RecordHandlers): RecordCall =>
  (name, caller, input) => {
    const answer = handlers()[name](caller, input)
    if (answer instanceof Promise) throw new Error(`${name} does not answer at once`)
    return answer
  }
