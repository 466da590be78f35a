import type { Handler } from '../../contract/handlers.ts'
import {
  type CreateSerialGaugeInput,
  createSerialGaugeInput,
  type SerialGaugeChanges,
} from '../../contract/serialGauge.ts'
import type { WritableDb } from '../../storage/connection.ts'
import {
  deleteSerialGauge,
  insertSerialGauge,
  type NewSerialGauge,
  type SerialGaugeRow,
  updateSerialGauge,
} from '../../storage/queries/serialGauges.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { Clock } from '../clock.ts'
import { checkGauge } from './checkGauge.ts'
import { describeGauge, findEditableGauge, settingsOfGauge } from './findGauge.ts'
import type { GaugeDesk } from './gaugeDesk.ts'

/** What the use cases of serial gauges need. */
export interface GaugeDeps {
  readonly db: WritableDb
  readonly clock: Clock
  readonly desk: GaugeDesk
}

type Settings = Omit<NewSerialGauge, 'createdBy' | 'createdAt' | 'updatedBy' | 'updatedAt'>

const columnsOf = (input: CreateSerialGaugeInput): Settings => ({
  name: input.name,
  port: input.port,
  baudRate: input.baud_rate,
  dataBits: input.data_bits,
  parity: input.parity,
  stopBits: input.stop_bits,
  format: input.format,
  pattern: input.format === 'own' ? input.pattern : null,
  decimal: input.decimal,
  unit: input.unit,
  request: input.request,
  characteristicId: input.characteristic_id,
  autoSubmit: input.auto_submit,
  enabled: input.enabled,
})

/** What is not named stays. */
const changed = (settings: CreateSerialGaugeInput, changes: SerialGaugeChanges): CreateSerialGaugeInput => {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined)
  return createSerialGaugeInput.parse({ ...settings, ...Object.fromEntries(named) })
}

const record = (
  { db }: GaugeDeps,
  operation: string,
  caller: Parameters<Handler<'serialGauge.create'>>[0],
  at: number,
  before: SerialGaugeRow | null,
  after: SerialGaugeRow | null,
): void => {
  appendAudit(db, {
    at,
    kind: 'configuration',
    caller,
    operation,
    table: 'serial_gauge',
    recordId: (after ?? before)?.id ?? 0,
    before: before === null ? null : settingsOfGauge(before),
    after: after === null ? null : settingsOfGauge(after),
  })
}

/**
 * Adds a gauge and opens its port.
 *
 * @throws ContractError as `checkGauge`
 */
export const createGauge =
  (deps: GaugeDeps): Handler<'serialGauge.create'> =>
  async (caller, input) => {
    const { db, clock, desk } = deps
    const row = inTransaction(db, () => {
      const at = clock.now()
      const by = actorOf(caller).name
      const gauge = { ...columnsOf(input), createdBy: by, createdAt: at, updatedBy: by, updatedAt: at }
      checkGauge(db, caller, gauge)
      const stored = insertSerialGauge(db, gauge)
      record(deps, 'serialGauge.create', caller, at, null, stored)
      return stored
    })
    await desk.takeUp(row.id)
    return describeGauge(db, row)
  }

/**
 * Changes a gauge; what is not named stays. Its port is opened anew.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, and as `checkGauge`
 */
export const updateGauge =
  (deps: GaugeDeps): Handler<'serialGauge.update'> =>
  async (caller, { gauge_id, changes }) => {
    const { db, clock, desk } = deps
    const row = inTransaction(db, () => {
      const before = findEditableGauge(db, caller, gauge_id)
      const at = clock.now()
      const settings = columnsOf(changed(settingsOfGauge(before), changes))
      const after = { ...before, ...settings, updatedBy: actorOf(caller).name, updatedAt: at }
      checkGauge(db, caller, after, before.id)
      updateSerialGauge(db, after)
      record(deps, 'serialGauge.update', caller, at, before, after)
      return after
    })
    await desk.takeUp(row.id)
    return describeGauge(db, row)
  }

/** Takes a gauge out and frees its port. What it measured stays. */
export const deleteGauge =
  (deps: GaugeDeps): Handler<'serialGauge.delete'> =>
  async (caller, { gauge_id }) => {
    const { db, clock, desk } = deps
    inTransaction(db, () => {
      const before = findEditableGauge(db, caller, gauge_id)
      deleteSerialGauge(db, gauge_id)
      record(deps, 'serialGauge.delete', caller, clock.now(), before, null)
    })
    await desk.takeUp(gauge_id)
    return {}
  }
