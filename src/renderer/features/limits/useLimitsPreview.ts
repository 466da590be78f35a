import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ContractError } from '../../../contract/errors.ts'
import type { LimitsPreview, ReviseLimitsInput } from '../../../contract/limits.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** As many of the newest subgroups as a preview judges. */
const judged = 200

interface PreviewState {
  readonly preview: LimitsPreview | null
  readonly error: ContractError | null
}

/** What limits would be; the last answer stays in view while the next is computed. Nothing is stored. */
export const useLimitsPreview = (
  characteristicId: number,
  revision: ReviseLimitsInput | null,
): PreviewState => {
  const bridge = useBridge()
  // A reason is written letter by letter and changes no number.
  const [settled] = useDebouncedValue(JSON.stringify(revision), 250)
  const input = JSON.parse(settled) as ReviseLimitsInput | null
  const { data, error } = useQuery<LimitsPreview, ContractError>({
    queryKey: ['limits.preview', characteristicId, settled],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: () => {
      if (input === null) throw new Error('nothing to preview')
      return bridge.call('limits.preview', {
        characteristic_id: characteristicId,
        revision: input,
        last: judged,
      })
    },
  })
  const wanted = revision !== null && input !== null
  return { preview: wanted && error === null ? (data ?? null) : null, error: wanted ? error : null }
}
