import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Language } from '../../contract/preference.ts'
import { dayAfter, instantOf } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { actorOf } from '../actor.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { Clock } from '../clock.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { plantToday } from '../masterData/plantToday.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import type { StationHandlers } from '../station.ts'
import type { ReportOrder } from './openReport.ts'
import type { ReportDesk } from './reportDesk.ts'

/** What reports are made with. */
export interface ReportDeps {
  readonly db: ReadableDb
  readonly clock: Clock
  readonly desk: ReportDesk
  readonly version: string
}

/** A day without a time. */
const isDay = (text: string): boolean => !text.includes('T')

/** The first moment of what a period begins with. */
const beginOf = (text: string, zone: string): number =>
  isDay(text) ? instantOf(text, '00:00', zone) : Date.parse(text)

/** The last moment of what a period ends with. */
const endOf = (text: string, zone: string): number =>
  isDay(text) ? instantOf(dayAfter(text), '00:00', zone) - 1 : Date.parse(text)

/** What every report is told of who asked for it, and when. */
export const orderOf = ({ clock, version }: ReportDeps, caller: Caller, language: Language): ReportOrder => ({
  language,
  madeBy: actorOf(caller).name,
  at: clock.now(),
  version,
})

/**
 * Reports as files, made in a worker.
 *
 * @throws ContractError NOT_FOUND for a characteristic that the caller may not know of, FORBIDDEN for another line, NOT_FOUND for
 * one that is not there; VALIDATION_ERROR for a
 * period that ends before it begins, and for a day that is to come
 */
export const reportHandlers = (deps: ReportDeps): Pick<StationHandlers, 'report.spc' | 'report.daily'> => ({
  'report.spc': (caller, { characteristic_id: characteristicId, from, to, language }) => {
    findVisible(deps.db, caller, characteristicId)
    const zone = calendarOf(deps.db).timeZone
    const order = orderOf(deps, caller, language)
    const period = {
      from: from === undefined ? null : beginOf(from, zone),
      to: to === undefined ? order.at : endOf(to, zone),
    }
    if (period.from !== null && period.from > period.to) {
      throw new ContractError(
        'VALIDATION_ERROR',
        'The period ends before it begins. Give an earlier beginning.',
        [{ field: 'from', value: from, constraint: `must not be later than to (${to ?? 'now'})` }],
      )
    }
    return deps.desk.run('spc', { ...order, characteristicId, ...period })
  },
  'report.daily': (caller, { client_id, date, include_charts, language }) => {
    const clientId = knownLineOf(deps.db, caller, client_id)
    const order = orderOf(deps, caller, language)
    const today = plantToday(deps.db, order.at)
    const day = date ?? today
    if (day > today) {
      throw new ContractError(
        'VALIDATION_ERROR',
        `${day} has not begun yet at the plant. Ask for a day up to ${today}.`,
        [{ field: 'date', value: day, constraint: `must not be after ${today}` }],
      )
    }
    return deps.desk.run('daily', { ...order, clientId, day, withCharts: include_charts === 'true' })
  },
})
