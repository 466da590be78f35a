import type { Speech } from '../words/speech.ts'

/** A label below the points, at the one whose time it tells. */
export interface TimeTick {
  readonly at: number
  readonly text: string
}

const day = 86_400_000

/**
 * Times below some of the points, evenly spread, the first and the last among them: times of day where all are of one day, else dates,
 * with times where they are of a few days.
 */
export const timeTicks = (times: readonly number[], speech: Speech, most = 6): TimeTick[] => {
  const [first] = times
  const last = times.at(-1)
  if (first === undefined || last === undefined) return []
  const isOneDay = speech.date(first) === speech.date(last)
  const short = new Intl.DateTimeFormat(speech.language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: speech.zone,
    day: speech.language === 'de' ? '2-digit' : 'numeric',
    month: speech.language === 'de' ? '2-digit' : 'short',
    ...(last - first < 4 * day ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    ...(last - first > 360 * day ? { year: 'numeric' } : {}),
  })
  const text = (at: number): string => (isOneDay ? speech.time(at) : short.format(at))
  const count = Math.min(most, times.length)
  const places = Array.from({ length: count }, (_, i) =>
    count === 1 ? 0 : Math.round((i * (times.length - 1)) / (count - 1)),
  )
  return [...new Set(places)].map((at) => ({ at, text: text(times[at] ?? first) }))
}
