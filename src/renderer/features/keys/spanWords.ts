import { t } from '../../words/t.ts'

const units = [
  { ms: 86_400_000, unit: 'day', from: 2 },
  { ms: 3_600_000, unit: 'h', from: 2 },
  { ms: 60_000, unit: 'min', from: 1 },
  { ms: 1000, unit: 's', from: 0 },
] as const

const inUnits = (ms: number, whole: (count: number) => number): string => {
  const span = Math.max(ms, 0)
  for (const { ms: length, unit, from } of units) {
    if (Math.floor(span / length) < from) continue
    const count = whole(span / length)
    return unit === 'day' ? t('{{count}} days', { count }) : `${count} ${unit}`
  }
  return '0 s'
}

/**
 * When something happened, in the largest unit that is not coarse, rounded down: to the second where it just did.
 *
 * @example agoWords(now - 3_400, now) // '3 s ago'
 */
export const agoWords = (at: number, now: number): string =>
  t('{{span}} ago', { span: inUnits(now - at, Math.floor) })

/**
 * How long something still lasts, to the nearest: hours up to two days, then days.
 *
 * @example leftWords(7.99 * 3_600_000) // '8 h'
 */
export const leftWords = (ms: number): string => inUnits(ms, Math.round)
