import { isDeepStrictEqual } from 'node:util'
import type { Handler } from '../../contract/handlers.ts'
import type { LineShift } from '../../contract/production/masterData.ts'
import { plantShiftHours } from '../../contract/production/plantShiftHours.ts'
import { type ShiftType, shiftTypes } from '../../contract/production/productionFields.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { listClients } from '../../storage/production/clients.ts'
import {
  type LineShiftRow,
  lineShiftOf,
  listLineShifts,
  putLineShift,
} from '../../storage/production/lineShifts.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { resolveEntries } from '../production/resolveEntries.ts'
import { knownLineOf } from './knownLine.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { ensureClient } from './saveClient.ts'

const settings = ({ clientId, shiftType, hours, startsAt }: LineShiftRow) => ({
  client_id: clientId,
  shift_type: shiftType,
  hours,
  starts_at: startsAt,
})

const ofPlant = (clientId: string, shiftType: ShiftType): LineShift => ({
  client_id: clientId,
  shift_type: shiftType,
  hours: plantShiftHours[shiftType],
  starts_at: null,
  is_default: true,
})

/** The shifts of a line, or of all lines; those that nobody set with the hours of the plant. */
export const lineShifts = (db: ReadableDb, clientId: string | null): LineShift[] => {
  const lines = clientId === null ? listClients(db, null).map((row) => row.clientId) : [clientId]
  const set = new Map(
    listLineShifts(db, clientId).map((row) => [JSON.stringify([row.clientId, row.shiftType]), row]),
  )
  return lines.flatMap((line) =>
    shiftTypes.map((shiftType) => {
      const row = set.get(JSON.stringify([line, shiftType]))
      return row === undefined ? ofPlant(line, shiftType) : { ...settings(row), is_default: false }
    }),
  )
}

/**
 * Sets how long a shift of a line is, and when it starts. Entries that say nothing of their hours get the new ones.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there
 */
export const saveShiftHours =
  (deps: ProductionDeps): Handler<'lineShift.save'> =>
  (caller, { client_id: clientId, shift_type: shiftType, hours, starts_at: startsAt }) =>
    inTransaction(deps.db, () => {
      const { db, clock } = deps
      knownLineOf(deps.db, caller, clientId)
      ensureClient(deps, caller, clientId)
      const before = lineShiftOf(db, clientId, shiftType)
      const row: LineShiftRow = {
        clientId,
        shiftType,
        hours,
        startsAt: startsAt === undefined ? (before?.startsAt ?? null) : startsAt,
      }
      if (before === null || !isDeepStrictEqual(settings(before), settings(row))) {
        putLineShift(db, row)
        appendAudit(db, {
          at: clock.now(),
          kind: 'configuration',
          caller,
          operation: 'lineShift.save',
          table: 'line_shift',
          recordId: `${clientId} ${shiftType}`,
          before: before === null ? null : settings(before),
          after: settings(row),
        })
        resolveEntries(db, { clientId, shiftType })
      }
      return { ...settings(row), is_default: false }
    })
