import { stationCaller } from '../../actor.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import type { StationHandlers } from '../../station.ts'
import type { MakeReport } from '../makeReport.ts'
import { orderOf, type ReportDeps } from '../reportHandlers.ts'

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The workbook of production for whoever asks for it.
 *
 * @throws ContractError FORBIDDEN for another line; UNPROCESSABLE_ENTITY where it would be too much for one workbook
 */
export const workbookHandlers = (deps: ReportDeps): Pick<StationHandlers, 'report.workbook'> => ({
  'report.workbook': (caller, { client_id, date_from: from, date_to: to, language }) =>
    deps.desk.run('workbook', {
      ...orderOf(deps, caller, language),
      clientId: knownLineOf(deps.db, caller, client_id),
      from,
      to,
    }),
})

/** The workbook that goes out by a schedule, made as the one that a person asks for. */
export const workbookMaker =
  (deps: ReportDeps): MakeReport =>
  async ({ clientId, from, to, language }) => {
    const job = { ...orderOf(deps, stationCaller, language), clientId, from, to }
    const { file_name: fileName, bytes } = await deps.desk.run('workbook', job)
    return { fileName, contentType, bytes }
  }
