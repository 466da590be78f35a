import { dayAfter } from '../../src/contract/zoneClock.ts'
import type { Host } from '../../src/host/createHost.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { lineName } from './productionHistory.ts'
import type { Row } from './row.ts'
import { timeRow, took, usual } from './timed.ts'

/** The daily report of a line whose people are listed one by one. */
const makeDaily = ({ station }: Host, date: string) =>
  station.handlers['report.daily'](stationCaller, {
    client_id: lineName(7),
    date,
    include_charts: 'true',
    language: 'en',
  })

/** A day that is over at the plant, too, whatever the hour: what the benchmark measures itself is not in its report. */
export const reportedDay = (today: string): string => dayAfter(today, -3)

/** The daily report of a line, and the workbook of three months of it. */
export const reportRows = async (host: Host, today: string): Promise<Row[]> => {
  const day = reportedDay(today)
  const first = await took(() => makeDaily(host, day))
  const daily = await usual(() => makeDaily(host, day))
  const workbook = await usual(() =>
    host.station.handlers['report.workbook'](stationCaller, {
      client_id: lineName(7),
      date_from: dayAfter(today, -91),
      date_to: today,
      language: 'en',
    }),
  )
  return [
    timeRow('the daily report of a line as PDF', daily, 1500, [`the first one ${first.toFixed(0)} ms`]),
    timeRow('the workbook of three months of a line', workbook, 3000),
  ]
}
