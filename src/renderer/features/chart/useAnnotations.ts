import { useEffect } from 'react'
import type { Annotation } from '../../../contract/annotation.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { drawnAnnotations } from '../../charts/drawnAnnotations.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { ChartFeed } from './chartFeed.ts'

const none: readonly Annotation[] = []

/** What people noted on a chart, the newest first, drawn on it as soon as it is there. */
export const useAnnotations = (
  feed: ChartFeed,
): { readonly annotations: readonly Annotation[]; readonly error: ContractError | null } => {
  const { model } = feed
  const { data, error } = useOperation('annotation.list', {
    characteristic_id: model.characteristic.id,
    limit: 5000,
  })
  useEffect(() => {
    model.annotations = drawnAnnotations(data ?? [])
    feed.notify()
  }, [feed, model, data])
  return { annotations: data ?? none, error }
}
