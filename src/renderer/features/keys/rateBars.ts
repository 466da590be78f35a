import { t } from '../../words/t.ts'

/** One minute of a key's use, drawn as a bar. Shares are of the height. */
export interface RateBar {
  readonly count: number
  readonly height: number
  /** Whether the limit was reached, so that further requests of that minute were refused. */
  readonly hit: boolean
}

/** What the picture of a key's use shows. */
export interface RateBars {
  readonly bars: readonly RateBar[]
  /** Where the limit lies, from 0 at the bottom to 1; null where there is none. */
  readonly limit: number | null
}

const room = 1.15

/**
 * Bars of requests by time, against the limit. The limit is always in sight; without one, the highest bar fills the height.
 *
 * @param counts requests, oldest first
 * @param limit requests of one bar's time that are let in; null is no limit
 * @example rateBars([0, 30, 61], 60).bars[2]?.hit // true
 */
export const rateBars = (counts: readonly number[], limit: number | null): RateBars => {
  const top = Math.max(...counts, limit ?? 1) * room
  return {
    bars: counts.map((count) => ({ count, height: count / top, hit: limit !== null && count >= limit })),
    limit: limit === null ? null : limit / top,
  }
}

/**
 * The use of a key in a sentence.
 *
 * @example rateSentence(12, rateBars(minutes, 60), 60) // '12 of 60 requests in the last minute.'
 */
export const rateSentence = (lastMinute: number, { bars }: RateBars, limit: number | null): string => {
  const hits = bars.filter(({ hit }) => hit).length
  const now =
    limit === null
      ? t('{{lastMinute}} requests in the last minute, no limit.', { lastMinute })
      : t('{{lastMinute}} of {{limit}} requests in the last minute.', { lastMinute, limit })
  return hits === 0
    ? now
    : t('{{now}} The limit was reached in {{hits}} of the last {{count}} minutes.', {
        now,
        hits,
        count: bars.length,
      })
}
