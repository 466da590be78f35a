import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { insertCharacteristic } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { CharacteristicDeps } from './characteristicDeps.ts'
import { checkCode } from './checkCode.ts'
import { checkSettings } from './checkSettings.ts'
import {
  type CharacteristicSettings,
  describeCharacteristic,
  settingsColumns,
  settingsOf,
} from './describeCharacteristic.ts'
import { mayConfigureFor } from './maySee.ts'

/** The client that a caller belongs to; what the caller makes is that client's. */
export const ownClient = (caller: Caller): string | null =>
  caller.kind === 'user' || caller.kind === 'key' ? caller.clientId : null

/** Refuses a caller that may not put a characteristic under a client. */
export const checkClient = (caller: Caller, clientId: string | null): void => {
  if (mayConfigureFor(caller, clientId)) return
  const own = ownClient(caller)
  throw new ContractError(
    'FORBIDDEN',
    own === null
      ? 'You may only set up characteristics that are shared by all clients. Leave client_id empty.'
      : `You may only set up characteristics of your own client (${own}).`,
    [{ field: 'client_id', value: clientId, constraint: `must be ${own ?? 'null'}` }],
  )
}

/** Sets up a characteristic. Unless it is given, its client is the caller's own. */
export const createCharacteristic =
  ({ db, clock, changed }: CharacteristicDeps): Handler<'characteristic.create'> =>
  (caller, input) => {
    const settings: CharacteristicSettings = {
      code: input.code,
      name: input.name,
      unit: input.unit ?? null,
      chart_type: input.chart_type,
      subgroup_size: input.subgroup_size,
      decimals: input.decimals ?? 3,
      target: input.target ?? null,
      lsl: input.lsl ?? null,
      usl: input.usl ?? null,
      plausible_min: input.plausible_min ?? null,
      plausible_max: input.plausible_max ?? null,
      client_id: input.client_id === undefined ? ownClient(caller) : input.client_id,
      baseline_subgroups: input.baseline_subgroups ?? 25,
      sigma_method: input.sigma_method ?? null,
      rules: input.rules ?? { preset: 'default' },
      chart_params: input.chart_params ?? {},
      source_marker: input.source_marker ?? null,
      line: input.line ?? null,
      machine: input.machine ?? null,
      part: input.part ?? null,
      instruction: input.instruction ?? null,
      defect_kinds: input.defect_kinds ?? [],
    }
    checkClient(caller, settings.client_id)
    checkSettings(settings)
    const row = inTransaction(db, () => {
      checkCode(db, settings.code, null)
      const at = clock.now()
      const created = insertCharacteristic(db, {
        ...settingsColumns(settings),
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      })
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'characteristic.create',
        table: 'characteristic',
        recordId: created.id,
        after: settingsOf(created),
      })
      return created
    })
    changed?.(row.id, 'created')
    return describeCharacteristic(db, row)
  }
