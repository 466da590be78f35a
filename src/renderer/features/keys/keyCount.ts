import type { ApiKey } from '../../../contract/apiKey.ts'
import { isEnded } from './keyState.ts'

/**
 * How many of a person's own keys count against the station's limit: those that were not made by an administrator, are not over,
 * and have no live successor.
 */
export const keyCount = (keys: readonly ApiKey[], now: number): number => {
  const live = keys.filter((key) => !isEnded(key, now))
  const ids = new Set(live.map(({ id }) => id))
  return live.filter(
    ({ managed, replaced_by: successor }) => !managed && (successor === null || !ids.has(successor)),
  ).length
}
