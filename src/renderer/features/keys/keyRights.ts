import type { KeyPermissions } from '../../../contract/apiKey.ts'
import { t } from '../../words/t.ts'

/** A thing that a key can be allowed to do, as the form offers it and as the list says it. */
export interface KeyRight {
  readonly name: 'samples.create' | 'samples.update' | 'samples.delete'
  readonly offer: string
  readonly help: string
  readonly word: string
}

/** Everything that a key can be allowed beyond reading. */
export const keyRights: readonly KeyRight[] = [
  {
    name: 'samples.create',
    offer: t('Send measurements'),
    help: t('New subgroups and records about pieces.'),
    word: 'send',
  },
  {
    name: 'samples.update',
    offer: t('Correct'),
    help: t('Change values, leave subgroups out, count them again.'),
    word: 'correct',
  },
  {
    name: 'samples.delete',
    offer: 'Delete',
    help: t('Remove records about pieces.'),
    word: 'delete',
  },
]

/**
 * What a key may do, in words.
 *
 * @example actionWords({ 'samples.create': true, … }) // 'Read and send'
 */
export const actionWords = (permissions: KeyPermissions): string => {
  const words = ['read', ...keyRights.filter(({ name }) => permissions[name]).map(({ word }) => word)]
  const last = words.pop() ?? ''
  const text =
    words.length === 0
      ? t('{{last}} only', { last })
      : t('{{words}} and {{last}}', { words: words.join(', '), last })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * Which characteristics a key reaches, in words: up to two by name.
 *
 * @param nameOf the name of a characteristic; null where it is gone
 * @example reachWords([1, 2, 3], nameOf) // 'Piston ring, Bore depth and 1 more'
 */
export const reachWords = (
  chosen: KeyPermissions['characteristics'],
  nameOf: (id: number) => string | null,
): string => {
  if (chosen === 'all') return t('Every characteristic')
  if (chosen.length === 0) return t('No characteristic')
  const names = chosen.map(nameOf).filter((name) => name !== null)
  if (names.length === 0) {
    return chosen.length === 1 ? '1 characteristic' : t('{{count}} characteristics', { count: chosen.length })
  }
  const shown = names.slice(0, 2)
  const rest = chosen.length - shown.length
  return rest === 0 ? shown.join(', ') : t('{{shown}} and {{rest}} more', { shown: shown.join(', '), rest })
}
