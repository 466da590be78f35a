import { ContractError } from '../../contract/errors.ts'
import type { ReportType } from '../../contract/production/reportSchedule.ts'
import { dayAfter, instantOf } from '../../contract/zoneClock.ts'
import { stationCaller } from '../actor.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import type { MakeReport } from './makeReport.ts'
import { orderOf, type ReportDeps } from './reportHandlers.ts'
import type { ReportFile } from './reportJobs.ts'

const asPdf = ({ file_name: fileName, bytes }: ReportFile) => ({
  fileName,
  contentType: 'application/pdf',
  bytes,
})

/** The PDF reports that go out by their schedules, made as those that a person asks for. */
export const reportMakers = (
  deps: ReportDeps,
): Record<Exclude<ReportType, 'production_excel'>, MakeReport> => ({
  spc: async ({ characteristicId, from, to, language }) => {
    if (characteristicId === null) {
      throw new ContractError('UNPROCESSABLE_ENTITY', 'An SPC report needs a characteristic.')
    }
    const zone = calendarOf(deps.db).timeZone
    const job = {
      ...orderOf(deps, stationCaller, language),
      characteristicId,
      from: instantOf(from, '00:00', zone),
      to: instantOf(dayAfter(to), '00:00', zone) - 1,
    }
    return asPdf(await deps.desk.run('spc', job))
  },
  daily_production: async ({ clientId, to, language }) => {
    const job = { ...orderOf(deps, stationCaller, language), clientId, day: to, withCharts: true }
    return asPdf(await deps.desk.run('daily', job))
  },
})
