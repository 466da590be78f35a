import type { NetworkState } from '../../contract/network.ts'
import { stationCaller } from '../../station/actor.ts'
import { appendAudit } from '../../station/audit/appendAudit.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { inTransaction } from '../../storage/transaction.ts'

/** Records that whoever started the station opened it to the network; a change of the setting records itself. */
export const recordNetwork = (db: WritableDb, at: number, { addresses, fingerprint }: NetworkState): void =>
  inTransaction(db, () => {
    appendAudit(db, {
      kind: 'configuration',
      at,
      caller: stationCaller,
      operation: 'network.open',
      table: 'setting',
      recordId: 'network',
      after: { addresses, fingerprint },
      reason: 'started with --host',
    })
  })
