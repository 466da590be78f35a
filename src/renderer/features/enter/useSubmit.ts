import { useRef } from 'react'
import { newUuid } from '../../components/newUuid.ts'
import { useChange } from '../../connection/useChange.ts'

/** A subgroup as it was typed. */
export interface TypedSubgroup {
  readonly characteristic_id: number
  readonly measurements: number[]
  readonly batch_number?: string
}

/**
 * Submits a subgroup so that trying again is safe: the same values keep their identity until the station has answered,
 * so a reply that was lost on the way does not record them twice.
 */
export const useSubmit = () => {
  const change = useChange('sample.submit')
  const open = useRef<{ readonly content: string; readonly uuid: string } | null>(null)
  const submit = async (subgroup: TypedSubgroup) => {
    const content = JSON.stringify(subgroup)
    if (open.current?.content !== content) open.current = { content, uuid: newUuid() }
    const outcome = await change.mutateAsync({ ...subgroup, sample_uuid: open.current.uuid })
    open.current = null
    return outcome.sample
  }
  return { submit, error: change.error, isPending: change.isPending, reset: change.reset }
}
