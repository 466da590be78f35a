import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import type { InputOf } from '../../../contract/operations.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** Several rows on their way to the station, one after the other. */
export interface RecordingPeople {
  readonly record: (rows: readonly InputOf<'attendance.record'>[], onDone?: () => void) => void
  /** How many of how many are there; null while none are sent. */
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly error: ContractError | null
}

/** Records attendance. A row that is refused ends the sending; those before it are recorded, and sending all again does no harm. */
export const useAttendance = (): RecordingPeople => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const [progress, setProgress] = useState<RecordingPeople['progress']>(null)
  const sending = useMutation<void, ContractError, readonly InputOf<'attendance.record'>[]>({
    mutationFn: async (rows) => {
      for (const [done, row] of rows.entries()) {
        setProgress({ done, of: rows.length })
        await bridge.call('attendance.record', row)
      }
    },
    onSettled: () => {
      setProgress(null)
      return Promise.all(
        ['attendance.list', 'kpi.get', 'kpi.all', 'kpi.oee'].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      )
    },
  })
  return {
    record: (rows, onDone = () => {}) => sending.mutate(rows, { onSuccess: onDone }),
    progress,
    error: sending.error,
  }
}
