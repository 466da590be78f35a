/**
 * A time between subgroups in words.
 *
 * @example everyWords(480) // '8 h'
 * @example everyWords(160) // '2 h 40 min'
 */
export const everyWords = (minutes: number): string => {
  const whole = Math.max(1, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
