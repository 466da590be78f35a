import type { ApiKey } from '../../../contract/apiKey.ts'
import { formatDay } from '../../components/formatTime.ts'
import type { StateKind } from '../../components/StateMark.tsx'
import type { ShownKey } from './shownKey.ts'
import { leftWords } from './spanWords.ts'

/** How a key stands: by shape, in words, and what there is to add. */
export interface KeyState {
  readonly mark: StateKind
  readonly word: string
  readonly more: string
  /** Whether its requests are let in. */
  readonly opens: boolean
}

const warningTime = 14 * 86_400_000

const untilWords = (ends: number | null): string =>
  ends === null ? 'does not expire' : `until ${formatDay(ends)}`

/** Whether a key of this sort can be used again; one that was revoked or whose time is over cannot be rotated. */
export const isEnded = (key: ApiKey, now: number): boolean =>
  key.revoked_at !== null || (key.expires_at !== null && Date.parse(key.expires_at) <= now)

/**
 * How a key stands at a time. It warns two weeks before the key expires.
 *
 * @param successor the prefix of the key that replaces it, where that is known
 * @example keyState(key, Date.now(), null) // { mark: 'due', word: 'Expires in 9 days', more: 'on 30 Nov 2026', opens: true }
 */
export const keyState = (key: ShownKey, now: number, successor: string | null): KeyState => {
  const ends = key.expires_at === null ? null : Date.parse(key.expires_at)
  const replaced = key.replaced_by !== null
  const by = successor === null ? 'replaced by another' : `replaced by ${successor}`
  if (key.revoked_at !== null) {
    return { mark: 'excluded', word: 'Revoked', more: formatDay(Date.parse(key.revoked_at)), opens: false }
  }
  if (ends !== null && ends <= now) {
    return replaced
      ? { mark: 'excluded', word: 'Ended', more: by, opens: false }
      : { mark: 'due', word: 'Expired', more: `on ${formatDay(ends)}`, opens: false }
  }
  if (!key.is_active) return { mark: 'excluded', word: 'Deactivated', more: untilWords(ends), opens: false }
  if (key.owner?.disabled === true) {
    return { mark: 'excluded', word: 'Owner disabled', more: 'requests are refused', opens: false }
  }
  if (replaced && ends !== null) {
    return {
      mark: 'due',
      word: `Ends in ${leftWords(ends - now)}`,
      more: by,
      opens: true,
    }
  }
  if (ends !== null && ends - now <= warningTime) {
    return {
      mark: 'due',
      word: `Expires in ${leftWords(ends - now)}`,
      more: `on ${formatDay(ends)}`,
      opens: true,
    }
  }
  return { mark: 'steady', word: 'Active', more: untilWords(ends), opens: true }
}
