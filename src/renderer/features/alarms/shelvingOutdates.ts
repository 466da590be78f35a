import type { OperationName } from '../../../contract/operations.ts'

/** What is asked again after something was shelved or taken back. */
export const shelvingOutdates: readonly OperationName[] = [
  'alarm.shelved',
  'violation.list',
  'violation.get',
  'groupSignal.list',
]
