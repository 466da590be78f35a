const units = [
  { ms: 86_400_000, one: 'day', more: 'days', from: 2 },
  { ms: 3_600_000, one: 'h', more: 'h', from: 2 },
  { ms: 60_000, one: 'min', more: 'min', from: 1 },
  { ms: 1000, one: 's', more: 's', from: 0 },
] as const

/**
 * A span of time in its largest unit that is not coarse, rounded down: seconds, minutes, hours up to two days, then days.
 *
 * @example spanWords(3_400) // '3 s'
 * @example spanWords(30 * 3_600_000) // '30 h'
 */
export const spanWords = (ms: number): string => {
  const span = Math.max(ms, 0)
  for (const { ms: unit, one, more, from } of units) {
    const count = Math.floor(span / unit)
    if (count >= from) return `${count} ${count === 1 ? one : more}`
  }
  return '0 s'
}

/** When something happened, to the second where it just did. */
export const agoWords = (at: number, now: number): string => `${spanWords(now - at)} ago`
