import type { ApiKey } from '../../../contract/apiKey.ts'
import { formatDay } from '../../components/formatTime.ts'
import type { StateKind } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
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
  ends === null ? t('does not expire') : t('until {{ends}}', { ends: formatDay(ends) })

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
  const by = successor === null ? t('replaced by another') : t('replaced by {{successor}}', { successor })
  if (key.revoked_at !== null) {
    return { mark: 'excluded', word: t('Revoked'), more: formatDay(Date.parse(key.revoked_at)), opens: false }
  }
  if (ends !== null && ends <= now) {
    return replaced
      ? { mark: 'excluded', word: t('Ended'), more: by, opens: false }
      : { mark: 'due', word: t('Expired'), more: t('on {{ends}}', { ends: formatDay(ends) }), opens: false }
  }
  if (!key.is_active)
    return { mark: 'excluded', word: t('Deactivated'), more: untilWords(ends), opens: false }
  if (key.owner?.disabled === true) {
    return { mark: 'excluded', word: t('Owner disabled'), more: t('requests are refused'), opens: false }
  }
  if (replaced && ends !== null) {
    return {
      mark: 'due',
      word: t('Ends in {{leftWords}}', { leftWords: leftWords(ends - now) }),
      more: by,
      opens: true,
    }
  }
  if (ends !== null && ends - now <= warningTime) {
    return {
      mark: 'due',
      word: t('Expires in {{leftWords}}', { leftWords: leftWords(ends - now) }),
      more: t('on {{ends}}', { ends: formatDay(ends) }),
      opens: true,
    }
  }
  return { mark: 'steady', word: t('Active'), more: untilWords(ends), opens: true }
}
