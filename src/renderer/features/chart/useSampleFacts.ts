import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ContractError } from '../../../contract/errors.ts'
import type { SampleDetail } from '../../../contract/sample.ts'
import type { Violation } from '../../../contract/violation.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** All that the panel and the read-out say of one subgroup. */
export interface SampleFacts {
  readonly sample: SampleDetail
  /** Rules that fired there and still hold. */
  readonly violations: readonly Violation[]
}

/**
 * Asks for a subgroup and its violations. `state` is anything that changes when the answer is no longer true, such as the
 * marks the chart shows there.
 */
export const useSampleFacts = (
  characteristicId: number,
  sampleId: number | null,
  state: string,
): { readonly facts: SampleFacts | null; readonly error: ContractError | null } => {
  const bridge = useBridge()
  const { data, error } = useQuery<SampleFacts, ContractError>({
    queryKey: ['sample.get', 'violation.list', characteristicId, sampleId, state],
    enabled: sampleId !== null,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const subject = { characteristic_id: characteristicId, sample_id: sampleId ?? 0 }
      const [sample, violations] = await Promise.all([
        bridge.call('sample.get', subject),
        state === '' ? null : bridge.call('violation.list', { ...subject, limit: 50 }),
      ])
      const live = violations?.results.filter((violation) => violation.status !== 'withdrawn') ?? []
      return { sample, violations: live.toSorted((a, b) => a.rule_id - b.rule_id) }
    },
  })
  const facts = data !== undefined && data.sample.sample_id === sampleId ? data : null
  return { facts, error }
}
