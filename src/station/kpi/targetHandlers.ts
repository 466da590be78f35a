import { ContractError } from '../../contract/errors.ts'
import type { KpiTarget } from '../../contract/production/kpi.ts'
import {
  kpiTargetFrom,
  kpiTargets,
  putKpiTarget,
  removeKpiTarget,
  type TargetRow,
} from '../../storage/production/kpiTargets.ts'
import type { MadeRow } from '../../storage/production/made.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { madeOf } from '../masterData/madeOf.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { saveRow } from '../masterData/saveRow.ts'
import type { StationHandlers } from '../station.ts'

type Fields = Omit<TargetRow, keyof MadeRow>

const settings = ({ clientId, kpi, validFrom, target }: Fields) => ({
  client_id: clientId,
  kpi: kpi as KpiTarget['kpi'],
  target,
  valid_from: validFrom,
})

const describe = (row: TargetRow): KpiTarget => ({ ...settings(row), ...madeOf(row) })

const recordId = ({ clientId, kpi, validFrom }: Pick<TargetRow, 'clientId' | 'kpi' | 'validFrom'>): string =>
  `${clientId} ${kpi} ${validFrom}`

/** The use cases of what figures are to reach. */
export const targetHandlers = (
  deps: ProductionDeps,
): Pick<StationHandlers, 'kpiTarget.list' | 'kpiTarget.save' | 'kpiTarget.remove'> => {
  const { db, clock } = deps
  return {
    'kpiTarget.list': (caller, { client_id }) =>
      kpiTargets(db, knownLineOf(db, caller, client_id)).map(describe),
    'kpiTarget.save': (caller, { client_id: clientId, kpi, valid_from: validFrom, target }) =>
      inTransaction(db, () => {
        knownLineOf(db, caller, clientId)
        ensureClient(deps, caller, clientId)
        const next = { clientId, kpi, validFrom, target }
        return describe(
          saveRow<TargetRow>(deps, caller, {
            operation: 'kpiTarget.save',
            table: 'kpi_target',
            recordId: recordId(next),
            before: kpiTargetFrom(db, next),
            next,
            put: putKpiTarget,
            settings,
          }),
        )
      }),
    'kpiTarget.remove': (caller, { client_id: clientId, kpi, valid_from: validFrom }) =>
      inTransaction(db, () => {
        knownLineOf(db, caller, clientId)
        const row = kpiTargetFrom(db, { clientId, kpi, validFrom })
        if (row === null) {
          throw new ContractError(
            'NOT_FOUND',
            `${clientId} has no target of ${kpi} that starts on ${validFrom}. Somebody may have removed it.`,
          )
        }
        removeKpiTarget(db, row)
        appendAudit(db, {
          at: clock.now(),
          kind: 'configuration',
          caller,
          operation: 'kpiTarget.remove',
          table: 'kpi_target',
          recordId: recordId(row),
          before: settings(row),
          after: null,
        })
        return {}
      }),
  }
}
