import type { ContractError } from '../../../../contract/errors.ts'
import { useLastEntry } from '../../../connection/SubmissionsProvider.tsx'
import type { LastEntry } from '../../../connection/submissions.ts'
import { useChange } from '../../../connection/useChange.ts'
import { useOperation } from '../../../connection/useOperation.ts'

/** Taking back the last entry of this window. */
export interface UndoLast {
  /** Null where nothing can be undone. */
  readonly last: LastEntry | null
  /** Of another characteristic than the one that is open: its name; else null. */
  readonly elsewhere: string | null
  readonly isPending: boolean
  /** The last entry was undone, and nothing was recorded since. */
  readonly isDone: boolean
  readonly error: ContractError | null
  readonly undo: () => void
}

/**
 * Takes the last entry back while the station lets it. Where the station asks for signatures, it lets nothing be undone.
 *
 * @param characteristicId the one that is open
 * @param onUndone gets what had been typed for it, to be mended and recorded again
 */
export const useUndoLast = (
  characteristicId: number,
  onUndone: (texts: readonly string[]) => void,
): UndoLast => {
  const { last, forget } = useLastEntry()
  const change = useChange('sample.undo', ['violation.list'])
  const { data: settings } = useOperation('settings.get', {})
  const of = last?.submission.subgroup.characteristic_id ?? characteristicId
  const isElsewhere = of !== characteristicId
  const { data: other } = useOperation(
    'characteristic.get',
    { characteristic_id: of },
    { enabled: isElsewhere },
  )
  const isSigned = settings?.signed_operations.includes('sample.exclude') !== false
  return {
    last: isSigned ? null : last,
    elsewhere: isElsewhere ? (other?.name ?? '') : null,
    isPending: change.isPending,
    isDone: change.isSuccess && last === null,
    error: change.error,
    undo: () => {
      if (last === null) return
      change.mutate(
        { characteristic_id: of, sample_id: last.sampleId },
        {
          onSuccess: () => {
            forget()
            if (!isElsewhere) onUndone(last.submission.texts)
          },
        },
      )
    },
  }
}
