import type { Api } from './api.ts'

/**
 * A day before or after today by the clocks of this computer, which are those of the plant where nobody set others.
 *
 * @example dayFromNow(-1) // '2026-01-04'
 */
export const dayFromNow = (days: number): string => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return day.toLocaleDateString('sv-SE')
}

/**
 * Gives the plant a time zone where it is about noon, so that what a test records now lies far from the end of its day and of its
 * shift, at whatever hour the test runs.
 */
export const setNoon = async (api: Api): Promise<void> => {
  const ahead = 12 - new Date().getUTCHours()
  // The signs of these names are turned round: Etc/GMT-5 is five hours ahead.
  const zone = ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
  await api('PATCH', 'settings', { time_zone: zone })
}
