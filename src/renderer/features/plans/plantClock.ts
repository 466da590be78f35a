import { useOperation } from '../../connection/useOperation.ts'
import { locale } from '../../words/spoken.ts'

/** How times are written as the clocks of the plant show them. */
export interface PlantClock {
  /** Such as 06:40. */
  readonly time: (at: string) => string
  /** With the day where it is another one than that of `now`. */
  readonly dayAndTime: (at: string, now?: number) => string
  /** Such as Tuesday, 6 January 2026. */
  readonly longDay: (at: string) => string
}

const clocks = new Map<string, PlantClock>()

/**
 * Writes times by the clocks of a time zone.
 *
 * @param zone an IANA name; that of this computer where it is not known yet
 */
export const plantClock = (zone: string | undefined): PlantClock => {
  const known = clocks.get(zone ?? '')
  if (known !== undefined) return known
  const inZone = zone === undefined ? {} : { timeZone: zone }
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...inZone,
  })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...inZone })
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'full', ...inZone })
  const clock: PlantClock = {
    time: (at) => time.format(Date.parse(at)),
    dayAndTime: (at, now = Date.now()) => {
      const moment = Date.parse(at)
      const hours = time.format(moment)
      return day.format(moment) === day.format(now) ? hours : `${day.format(moment)}, ${hours}`
    },
    longDay: (at) => long.format(Date.parse(at)),
  }
  clocks.set(zone ?? '', clock)
  return clock
}

/** Writes times by the clocks of the plant: as every other screen does, by those of this computer unless a time zone is set. */
export const usePlantClock = (): PlantClock =>
  plantClock(useOperation('settings.get', {}).data?.time_zone ?? undefined)
