/** How long before the lock the page says so, ms. */
export const warnBefore = 30_000

/** At most how often the station is told that somebody is at the window, ms. */
export const tellEvery = 60_000

/** What an unused window does now. `seconds` are those until the lock. */
export type IdleState =
  | { readonly kind: 'calm' }
  | { readonly kind: 'warning'; readonly seconds: number }
  | { readonly kind: 'over' }

/**
 * What a window does that nobody has used for so long.
 *
 * @param idleFor since the last key or movement, ms
 * @param minutes after which it locks
 * @example idleState(45_000, 1) // { kind: 'warning', seconds: 15 }
 */
export const idleState = (idleFor: number, minutes: number): IdleState => {
  const left = minutes * 60_000 - idleFor
  if (left <= 0) return { kind: 'over' }
  return left <= warnBefore ? { kind: 'warning', seconds: Math.ceil(left / 1000) } : { kind: 'calm' }
}

/**
 * Whether the station is told now. It counts by itself, so it hears of the last use in time: twice within the time after
 * which it locks, where that is short.
 *
 * @param usedAt when somebody last used the window, ms; `toldAt` likewise when the station last heard of it
 */
export const isToTell = (usedAt: number, toldAt: number, now: number, minutes: number): boolean =>
  usedAt > toldAt && now - toldAt >= Math.min(tellEvery, minutes * 30_000)
