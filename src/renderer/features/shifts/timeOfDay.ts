/**
 * A time of day as people type it, as HH:MM; null where it is none.
 *
 * @example timeOfDay('6') // '06:00'
 * @example timeOfDay('630') // '06:30'
 */
export const timeOfDay = (typed: string): string | null => {
  const [, hours, minutes] = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(typed.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`
}
