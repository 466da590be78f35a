import { useDebouncedValue } from '@mantine/hooks'
import { useEffect } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import type { Strata } from '../../../contract/strata.ts'
import { strataView } from '../../charts/strataView.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { ChartFeed } from './chartFeed.ts'

/** How long new subgroups are gathered before they are told apart, too, in milliseconds. */
const patience = 3000

/** Tells the points of a chart apart by a field while it is given, and draws them so. */
export const useStrata = (
  feed: ChartFeed,
  by: string | null,
): { readonly strata: Strata | null; readonly error: ContractError | null } => {
  const { model } = feed
  const [known] = useDebouncedValue(`${model.total} ${model.restated}`, patience)
  const { data, error, refetch } = useOperation(
    'chart.strata',
    { characteristic_id: model.characteristic.id, by: by ?? 'shift' },
    { enabled: by !== null, keep: true },
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again as soon as there are other subgroups
  useEffect(() => {
    if (by !== null) void refetch()
  }, [known, by, refetch])
  const shown = by !== null && data?.by === by ? data : null
  useEffect(() => {
    model.strata = shown === null ? null : strataView(shown)
    feed.notify()
    return () => {
      model.strata = null
      feed.notify()
    }
  }, [feed, model, shown])
  return { strata: shown, error }
}
