import { describe, expect, it } from 'vitest'
import { relativeTime } from '../../src/renderer/components/relativeTime.ts'

const at = (day: number, hour: number, minute: number) => new Date(2026, 0, day, hour, minute).getTime()
const now = at(15, 10, 0)

describe('relativeTime', () => {
  it.each([
    [now - 59_000, 'now'],
    [now - 60_000, '1 min ago'],
    [now - 59 * 60_000, '59 min ago'],
    [at(15, 8, 5), '08:05'],
    [at(15, 0, 0), '00:00'],
    [at(14, 23, 59), 'Yesterday 23:59'],
    [at(14, 0, 0), 'Yesterday 00:00'],
  ])('says %i as %s: minutes, then the time of day, then the day', (time, words) => {
    expect(relativeTime(time, now)).toBe(words)
  })

  it('says the year of an older time, so that last January is not taken for this one', () => {
    expect(relativeTime(at(13, 23, 59), now)).toContain('2026')
  })

  it('calls a gauge whose clock runs a minute ahead "now", and does not hide a date in the future', () => {
    expect(relativeTime(now + 60_000, now)).toBe('now')
    expect(relativeTime(at(20, 0, 0), now)).toContain('20')
  })

  it('calls a time shortly before midnight minutes ago, not yesterday', () => {
    expect(relativeTime(at(14, 23, 55), at(15, 0, 10))).toBe('15 min ago')
  })
})
