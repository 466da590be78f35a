import type { Delivery } from '../alarms/delivery.ts'
import type { Repeat } from '../alarms/openAlarmDesk.ts'
import type { StationCore } from '../core.ts'
import type { SecretStore } from '../secretStore.ts'
import { createMakeReport } from './makeReport.ts'
import { createReportDesk } from './reportDesk.ts'
import { reportHandlers } from './reportHandlers.ts'
import { reportMakers } from './reportMakers.ts'
import { openScheduleDesk } from './schedules/openScheduleDesk.ts'
import { workbookHandlers, workbookMaker } from './workbook/workbookHandlers.ts'

interface ReportsOptions {
  readonly core: StationCore
  readonly databaseFile: string
  readonly version: string
  readonly secrets: SecretStore
  readonly delivery: Delivery | undefined
  readonly repeat: Repeat | undefined
  readonly onIdle: () => void
}

/** The reports of a station that is open: those that somebody asks for, and those that go out by a schedule. */
export const openReports = ({
  core,
  databaseFile,
  version,
  secrets,
  delivery,
  repeat,
  onIdle,
}: ReportsOptions) => {
  const desk = createReportDesk(databaseFile, core.pace, onIdle)
  const reports = { db: core.db, clock: core.clock, version, desk }
  const schedules = openScheduleDesk({
    core,
    secrets,
    delivery,
    repeat,
    makeReport: createMakeReport({ ...reportMakers(reports), production_excel: workbookMaker(reports) }),
  })
  return {
    handlers: { ...reportHandlers(reports), ...workbookHandlers(reports), ...schedules.handlers },
    close: async (): Promise<void> => {
      await schedules.close()
      await desk.close()
    },
  }
}
