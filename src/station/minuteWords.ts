/**
 * A moment to the minute, for sentences that a client shows as they are.
 *
 * @param timestamp ISO 8601 in UTC
 * @example minuteWords('2026-01-05T06:10:00.000Z') // => '2026-01-05 06:10 UTC'
 */
export const minuteWords = (timestamp: string): string => `${timestamp.slice(0, 16).replace('T', ' ')} UTC`
