import { ContractError } from '../../contract/errors.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { createGaugeStudy, type GaugeStudyDeps } from './createGaugeStudy.ts'
import { deleteGaugeStudy } from './deleteGaugeStudy.ts'
import { describeGaugeStudy } from './describeGaugeStudy.ts'
import { findGaugeStudy } from './findGaugeStudy.ts'
import { listGaugeStudies } from './listGaugeStudies.ts'
import { updateGaugeStudy } from './updateGaugeStudy.ts'

/** The use cases of gauge studies. Results are computed in the reader, so that measurements go on being taken meanwhile. */
export const gaugeStudyHandlers = (
  deps: GaugeStudyDeps,
  reader: Reader,
): Pick<StationHandlers, Extract<keyof StationHandlers, `gaugeStudy.${string}`>> => ({
  'gaugeStudy.create': createGaugeStudy(deps),
  'gaugeStudy.list': listGaugeStudies(deps, reader),
  'gaugeStudy.get': (caller, { study_id }) =>
    describeGaugeStudy(deps.db, findGaugeStudy(deps.db, caller, study_id)),
  'gaugeStudy.result': async (caller, { study_id }) => {
    findGaugeStudy(deps.db, caller, study_id)
    const result = await reader.run('gaugeStudyResult', { studyId: study_id })
    if (result === null) throw new ContractError('NOT_FOUND', `There is no gauge study ${study_id}.`)
    return result
  },
  'gaugeStudy.update': updateGaugeStudy(deps),
  'gaugeStudy.delete': deleteGaugeStudy(deps),
})
