import type { ContractError } from '../../../contract/errors.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { KeyScope } from './keyScope.ts'
import type { ShownKey } from './shownKey.ts'

/** The keys of a scope, as far as they are known yet. */
export interface Keys {
  readonly keys: readonly ShownKey[] | undefined
  readonly error: ContractError | null
  readonly retry: () => void
}

/** One's own keys, or everybody's with those that open nothing any more. */
export const useKeys = (scope: KeyScope): Keys => {
  const own = useOperation('apiKey.list', {}, { enabled: scope === 'own' })
  const all = useOperation('adminKey.list', { include_inactive: true }, { enabled: scope === 'all' })
  const { data, error, refetch } = scope === 'own' ? own : all
  return { keys: data, error: data === undefined ? error : null, retry: () => void refetch() }
}
