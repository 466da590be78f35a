import type { Handler } from '../../contract/handlers.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { describeCharacteristic } from '../characteristics/describeCharacteristic.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import { describeRevision } from '../limits/describeRevision.ts'
import type { Reader } from '../reader/reader.ts'
import { trialOf } from './trialEstimate.ts'

/**
 * The whole history of a characteristic for the chart's brush, as columns.
 *
 * @throws ContractError NOT_FOUND
 */
export const getHistory =
  (core: StationCore, reader: Reader): Handler<'chart.history'> =>
  async (caller, { characteristic_id: id, max }) => {
    const row = findVisible(core.db, caller, id)
    const plan = chartPlanOf(row)
    const { columns, marks } = await reader.run('history', { characteristicId: id, max })
    const revisions = revisionsOf(core.db, id)
    return {
      characteristic: describeCharacteristic(core.db, row),
      limits: revisions.map((revision) => describeRevision(plan, revision)),
      columns,
      marks,
      ...(revisions.length > 0 ? { trial: null } : trialOf(core.db, row, plan)),
      total: subgroupCount(core.db, id),
    }
  }
