/** A message is tried as often before it counts as failed. */
export const mostAttempts = 8

const first = 30_000
const longest = 30 * 60_000

/**
 * How long to wait after an attempt that may work later, ms: half a minute, then twice as long each time, at most half an hour. Eight
 * attempts take about an hour: longer than a mail server keeps an unknown sender waiting (greylisting, RFC 6647 §4.4).
 *
 * @param attempts made so far, at least 1
 * @example backOff(3) // => 120000
 */
export const backOff = (attempts: number): number => Math.min(longest, first * 2 ** (attempts - 1))
