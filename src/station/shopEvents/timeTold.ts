import { checkHasCome } from './checkHasCome.ts'

/**
 * A time of a running standstill as it is stored, in ms since 1970: now where none is told, and never after now, though a clock at
 * a machine may be ahead.
 *
 * @param now ms since 1970
 * @param told ISO 8601
 * @throws ContractError VALIDATION_ERROR for one that has not come
 * @example timeTold(clock.now(), input.ended_at, 'ended_at')
 */
export const timeTold = (now: number, told: string | undefined, field: 'started_at' | 'ended_at'): number => {
  if (told === undefined) return now
  const at = Date.parse(told)
  checkHasCome(now, at, field)
  return Math.min(at, now)
}
