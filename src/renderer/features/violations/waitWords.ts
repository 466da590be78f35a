import { t } from '../../words/t.ts'

/**
 * Minutes as people say them: seconds below one, hours and minutes from one hour, days from two days.
 *
 * @example waitWords(0.2) // '12 s'
 * @example waitWords(135) // '2 h 15 min'
 */
export const waitWords = (minutes: number): string => {
  if (minutes < 1) return `${Math.round(minutes * 60)} s`
  const whole = Math.round(minutes)
  if (whole < 60) return t('{{whole}} min', { whole })
  const hours = Math.floor(whole / 60)
  if (hours < 48)
    return whole % 60 === 0 ? `${hours} h` : t('{{hours}} h {{whole}} min', { hours, whole: whole % 60 })
  const days = Math.floor(hours / 24)
  return hours % 24 === 0
    ? t('{{days}} days', { days })
    : t('{{days}} days {{hours}} h', { days, hours: hours % 24 })
}

/** Decimals of a time in minutes: enough to tell seconds apart where it is below one. */
export const waitDecimals = (minutes: number | null): number => (minutes !== null && minutes < 1 ? 2 : 1)
