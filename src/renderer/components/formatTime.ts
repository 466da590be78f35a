import { locale } from '../words/spoken.ts'

const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const exact = new Intl.DateTimeFormat(locale, {
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })

/** Hours and minutes, such as 06:41. */
export const formatTime = (at: number): string => time.format(at)

/** Date and time to the second, in the reader's own way of writing them. */
export const formatExact = (at: number): string => exact.format(at)

/** The date alone. */
export const formatDay = (at: number): string => day.format(at)
