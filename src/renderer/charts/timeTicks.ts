import { locale } from '../words/spoken.ts'

const day = 86_400_000

const formats = {
  seconds: new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }),
  minutes: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
  month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }),
}

/**
 * Words for the ticks of a time axis that lie `step` milliseconds apart: the time, and below it the date where a day begins;
 * from a day on the date alone, from some weeks on the month.
 *
 * @example timeTicks([midnight, midnight + 3_600_000], 3_600_000) // ['00:00\n21 Nov', '01:00']
 */
export const timeTicks = (ticks: readonly number[], step: number): string[] => {
  if (step >= 28 * day) return ticks.map((tick) => formats.month.format(tick))
  if (step >= day) return ticks.map((tick) => formats.date.format(tick))
  const clock = step < 60_000 ? formats.seconds : formats.minutes
  return ticks.map((tick, place) => {
    const date = formats.date.format(tick)
    const before = ticks[place - 1]
    const begins = before === undefined || formats.date.format(before) !== date
    return begins ? `${clock.format(tick)}\n${date}` : clock.format(tick)
  })
}
