import { formatDay, formatTime } from '../../components/formatTime.ts'

/** A moment as a sentence names it: the time alone for today, else with its date. */
export const momentWords = (at: number): string => {
  const midnight = new Date().setHours(0, 0, 0, 0)
  return at >= midnight ? formatTime(at) : `${formatDay(at)}, ${formatTime(at)}`
}
