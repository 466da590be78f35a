/**
 * Minutes as people say them: seconds below one, hours and minutes from one hour, days from two days.
 *
 * @example waitWords(0.2) // '12 s'
 * @example waitWords(135) // '2 h 15 min'
 */
export const waitWords = (minutes: number): string => {
  if (minutes < 1) return `${Math.round(minutes * 60)} s`
  const whole = Math.round(minutes)
  if (whole < 60) return `${whole} min`
  const hours = Math.floor(whole / 60)
  if (hours < 48) return whole % 60 === 0 ? `${hours} h` : `${hours} h ${whole % 60} min`
  const days = Math.floor(hours / 24)
  return hours % 24 === 0 ? `${days} days` : `${days} days ${hours % 24} h`
}

/** Decimals of a time in minutes: enough to tell seconds apart where it is below one. */
export const waitDecimals = (minutes: number | null): number => (minutes !== null && minutes < 1 ? 2 : 1)
